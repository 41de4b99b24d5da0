interface Field {
  id?: string;
  disabled?: boolean;
  allowClear?: boolean;
  "aria-label"?: string;
}

export interface DaysProps extends Field {
  /** Local dates: `2026-11-22`. */
  value?: readonly string[];
  onChange?: (days: string[]) => void;
}

export interface DayRangeProps {
  from?: string | null | undefined;
  to?: string | null | undefined;
  onChange: (days: { from: string | null; to: string | null }) => void;
  /** What the first and the last day are called. */
  labels: [string, string];
}

export interface MomentProps extends Field {
  /** An instant as the API has it: `2026-11-22T01:30:00.000Z`. */
  value?: string | null;
  onChange?: (at: string | null) => void;
  /** Whose clocks are shown; the firm's, where none is named. */
  zone?: string;
}
