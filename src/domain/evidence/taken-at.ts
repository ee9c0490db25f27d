import { readDate, type CalendarDate } from '#domain/calendar.ts';

const cameraTime = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/;

/** When a camera says a picture was taken, `2023:11:20 08:15:00`; null where the day does not exist, lies ahead, or is older than cameras that know the day. */
export function readTakenAt(text: string, since: CalendarDate, today: CalendarDate): string | null {
  const [, year, month, day, hour, minute, second] = cameraTime.exec(text.trim()) ?? [];
  const taken = readDate(`${year}-${month}-${day}`);
  if (!taken.ok || taken.value < since || taken.value > today) return null;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 ? `${taken.value}T${hour}:${minute}:${second}` : null;
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a picture was taken; null for numbers no place has, and for the 0, 0 that a receiver writes before it knows. */
export function readPosition(latitude: unknown, longitude: unknown): Position | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPlace ? { latitude, longitude } : null;
}
