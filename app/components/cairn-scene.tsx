/** A cairn beside a path over the hills. Drawn for this site; decoration only. */
export function CairnScene() {
  return (
    <svg className="scene" viewBox="0 0 672 250" width="672" height="250" aria-hidden="true">
      <path
        className="hill-far"
        d="M0 150c60-22 96-48 150-50 62-3 96 40 152 42 70 3 110-74 186-72 72 2 110 58 184 64v116H0z"
      />
      <path
        className="hill-middle"
        d="M0 186c84-10 140-36 214-30 90 7 136 40 226 34 88-6 146-34 232-22v82H0z"
      />
      <path className="hill-near" d="M0 222c120-22 236-30 352-20 110 9 214 6 320-8v56H0z" />
      <path
        className="trail"
        d="M236 250c18-16 70-22 92-34 16-9-6-14-24-20-22-8-16-17 8-22 22-5 40-8 46-16"
      />
      <g>
        <path
          className="s4"
          d="M432 214c-10-6-8-22 8-28 26-9 82-10 106-2 18 6 22 22 10 29-18 10-106 11-124 1z"
        />
        <path
          className="s2"
          d="M446 180c-9-6-6-22 7-27 21-8 63-8 82-1 14 5 17 21 7 28-15 9-82 9-96 0z"
        />
        <path
          className="s1"
          d="M461 147c-8-5-7-20 4-25 16-8 46-8 61 0 11 5 12 20 3 25-13 7-56 7-68 0z"
        />
        <path
          className="s3"
          d="M472 117c-6-5-5-17 3-21 12-7 33-7 44-1 8 5 9 17 2 22-10 6-40 6-49 0z"
        />
        <path
          className="s5"
          d="M482 91c-5-4-4-13 2-17 8-5 21-5 28 0 6 4 6 13 1 17-7 5-25 5-31 0z"
        />
      </g>
    </svg>
  );
}
