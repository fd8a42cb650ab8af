/** The product's mark: three steps upwards. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b3d5c" />
      <rect x="6" y="19" width="5.5" height="7" rx="1.5" fill="#8fd3c8" />
      <rect x="13.25" y="13" width="5.5" height="13" rx="1.5" fill="#c8ebe4" />
      <rect x="20.5" y="6" width="5.5" height="20" rx="1.5" fill="#ffffff" />
    </svg>
  );
}
