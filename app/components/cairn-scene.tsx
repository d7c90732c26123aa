/** A cairn beside a path over the hills. Drawn for this site; decoration only. */
export function CairnScene() {
  return (
    <svg className="scene" viewBox="0 0 672 232" width="672" height="232" aria-hidden="true">
      <path className="sky" d="M0 0h672v232H0z" />
      <path
        className="hill-far"
        d="M0 116c70-30 112-50 168-46 70 5 98 46 160 44 66-3 92-62 168-60 74 3 108 46 176 50v128H0z"
      />
      <path
        className="hill-middle"
        d="M0 160c84-12 140-40 220-32 92 8 140 40 232 32 84-7 132-34 220-24v96H0z"
      />
      <path className="hill-near" d="M0 198c120-26 236-34 352-24 112 10 214 6 320-10v68H0z" />
      <path
        className="trail"
        d="M138 232c20-24 92-26 122-38 16-7-4-11-14-17-14-9-4-17 18-23 16-4 34-8 38-15 1 8-12 14-26 19-18 6-24 10-12 16 14 7 40 12 28 24-12 11-54 16-60 34z"
      />
      <path
        className="s4"
        d="M436 196c-11-6-9-23 8-29 27-10 84-11 110-2 19 6 23 23 10 30-19 11-109 12-128 1z"
      />
      <path
        className="s2"
        d="M452 160c-9-6-7-21 6-26 21-9 66-9 86-2 14 5 17 21 8 28-16 8-86 9-100 0z"
      />
      <path
        className="s1"
        d="M463 128c-8-5-7-20 4-25 17-9 47-8 63 0 11 5 12 20 3 26-13 6-58 7-70-1z"
      />
      <path
        className="s3"
        d="M476 97c-7-5-6-17 3-22 13-7 33-6 45 0 8 4 9 17 2 22-11 6-42 6-50 0z"
      />
      <path className="s5" d="M486 70c-5-4-4-14 2-18 8-5 20-5 28 0 6 4 6 14 1 18-7 5-25 5-31 0z" />
      <path
        className="hill-near"
        d="M404 190c10 3 18 1 24 5 8-6 12 2 20 3 30 4 74 4 104 0 8-1 12-8 18-4 8-4 16-1 26-4l6 16H400z"
      />
    </svg>
  );
}
