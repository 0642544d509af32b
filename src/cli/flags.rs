//! The flags that stand for settings: made of the catalogue, and read as `passerelle.toml` is.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::domain::{Flags, Form, Setting, settings};
use crate::files::Override;

/// Flags of settings that some commands have.
macro_rules! flags {
    ($($(#[$about:meta])* $name:ident [$($group:ident)+] $heading:literal;)*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Debug, Default)]
            pub struct $name(pub Vec<Override>);

            impl Args for $name {
                fn augment_args(command: Command) -> Command {
                    with_flags(command, &[$(Flags::$group),+], $heading)
                }

                fn augment_args_for_update(command: Command) -> Command {
                    with_flags(command, &[$(Flags::$group),+], $heading)
                }
            }

            impl FromArgMatches for $name {
                fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                    Ok($name(given(matches, &[$(Flags::$group),+])))
                }

                fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                    self.0 = given(matches, &[$(Flags::$group),+]);
                    Ok(())
                }
            }
        )*
    };
}

flags! {
    /// The weeks to plan.
    HorizonArgs [Horizon] "Horizon";
    /// What of a baseline stands.
    ReplanArgs [Replan] "";
    /// `[solve]`.
    SolveArgs [Limit Solve] "Solving";
    /// The time limit of `[solve]` alone.
    LimitArgs [Limit] "Solving";
    /// `[output]`.
    OutputArgs [Output] "Output";
    /// `[close]`.
    ShareArgs [Close] "";
}

/// The settings for which some commands have a flag.
pub fn of(groups: &[Flags]) -> impl Iterator<Item = &'static Setting> {
    settings::sections().flatten().filter(move |setting| setting.flags.is_some_and(|of| groups.contains(&of)))
}

fn with_flags(command: Command, groups: &[Flags], heading: &'static str) -> Command {
    of(groups).fold(command, |command, setting| {
        let flag = flag(setting);
        command.arg(if heading.is_empty() { flag } else { flag.help_heading(heading) })
    })
}

fn flag(setting: &'static Setting) -> Arg {
    let flag = Arg::new(setting.key).long(setting.flag().trim_start_matches('-').to_owned());
    let (flag, value) = match setting.form {
        Form::YesNo => return flag.action(ArgAction::SetTrue),
        Form::Word(words) => {
            (flag.value_parser(PossibleValuesParser::new(words)), setting.key.to_uppercase())
        }
        Form::Words(words) => {
            let flag = flag.value_parser(PossibleValuesParser::new(words)).value_delimiter(',');
            (flag, "FORMAT".to_owned())
        }
        Form::Whole(..) | Form::WholeOrNone(..) | Form::Lengths => (flag, "N".to_owned()),
        Form::Share => (flag, "SHARE".to_owned()),
        Form::Seconds(_) => (flag, "SECONDS".to_owned()),
        Form::Day | Form::Monday => (flag, "YYYY-MM-DD".to_owned()),
        Form::Country => (flag, "CODE".to_owned()),
        Form::Mailbox => (flag, "MAILBOX".to_owned()),
    };
    flag.value_name(value).action(ArgAction::Set)
}

fn given(matches: &ArgMatches, groups: &[Flags]) -> Vec<Override> {
    let value = |setting: &Setting| match setting.form {
        Form::YesNo => matches.get_flag(setting.key).then(|| "true".to_owned()),
        _ => {
            let values = matches.get_many::<String>(setting.key)?;
            Some(values.map(String::as_str).collect::<Vec<_>>().join(","))
        }
    };
    of(groups).filter_map(|setting| Some(Override::of_flag(setting, &value(setting)?))).collect()
}
