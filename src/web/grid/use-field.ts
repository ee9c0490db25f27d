import { useLayoutEffect, type RefObject } from 'react';
import { boxOf, bringIntoSight } from './measures.ts';
import { areaOf } from './spot.ts';
import type { GridDesk } from './grid-desk.ts';

/** Keeps the text field on the active cell, the cell's text in it while nothing is typed, and the cell in sight. */
export function useField(field: RefObject<HTMLInputElement | null>, frame: RefObject<HTMLElement | null>, desk: GridDesk): void {
  useLayoutEffect(() => {
    const refill = () => field.current && fill(field.current, desk);
    const follow = () => {
      if (!field.current || !frame.current) return;
      if (desk.cursor.isFollowed) bringIntoSight(desk.measures, frame.current, desk.cursor.selection().head);
      place(field.current, desk);
      fill(field.current, desk);
    };
    follow();
    const input = field.current;
    input?.addEventListener('focus', refill);
    const stops = [desk.cursor.subscribe(follow), desk.cells.subscribe(refill), () => input?.removeEventListener('focus', refill)];
    return () => stops.forEach((stop) => stop());
  }, [field, frame, desk]);
}

function place(field: HTMLInputElement, { cursor, measures }: GridDesk): void {
  const { x, y, width, height } = boxOf(measures, areaOf(cursor.active, cursor.active));
  field.style.transform = `translate(${x}px, ${y}px)`;
  field.style.width = `${width}px`;
  field.style.height = `${height}px`;
}

/** While one types the field is the person's; before, it holds the cell's text, all of it selected. */
function fill(field: HTMLInputElement, { cursor, cells, view }: GridDesk): void {
  const mode = cursor.mode();
  const wasMode = field.dataset['mode'];
  field.dataset['mode'] = mode;
  if (mode === 'caret' && wasMode !== 'caret') field.setSelectionRange(field.value.length, field.value.length);
  if (mode !== 'select') return;
  const cell = view.cellAt(cursor.active);
  const text = cells.text(cell);
  if (field.value !== text || wasMode !== 'select') field.value = text;
  field.readOnly = !cells.isOpen(cell);
  if (document.activeElement === field) field.select();
}
