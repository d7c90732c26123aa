import type { ComponentProps, ReactNode } from 'react';

/** `help` has the colour that is kept for help and danger. */
type ButtonKind = 'primary' | 'quiet' | 'help';

const classes: Record<ButtonKind, string> = {
  primary: 'button',
  quiet: 'button button-quiet',
  help: 'button button-help',
};

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & {
  kind?: ButtonKind | undefined;
};

/** A button that sends its form, unless `type` says otherwise. Other attributes pass through. */
export function Button({ kind = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classes[kind]} />;
}

type LinkButtonProps = {
  to: string;
  kind?: ButtonKind | undefined;
  /** Opens beside the page, so that what was typed on it stays. Say so in the words. */
  newTab?: boolean | undefined;
  children?: ReactNode;
};

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ to, kind = 'primary', newTab, children }: LinkButtonProps) {
  return (
    <a
      href={to}
      className={classes[kind]}
      {...(newTab === true ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {children}
    </a>
  );
}
