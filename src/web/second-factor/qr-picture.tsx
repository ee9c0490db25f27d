import { qrSquares } from './qr-squares.ts';

/** A text as a picture for a phone to scan, with the quiet border it needs; nothing where the text is too long for one. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const squares = qrSquares(text);
  if (!squares) return null;
  const side = squares.length + 8;
  const path = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
