//! The settings that are one of some words.

/// An enumeration of which each value has a word, the same in every language.
macro_rules! choices {
    ($($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $value:ident = $word:literal,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name {
                $($(#[$meaning])* $value,)*
            }

            impl $name {
                /// Every value.
                pub const ALL: [$name; [$($word),*].len()] = [$($name::$value),*];
                /// Their words.
                pub const CODES: &'static [&'static str] = &[$($word),*];

                /// The word in `passerelle.toml` and in `summary.json`.
                pub const fn code(self) -> &'static str {
                    match self {
                        $($name::$value => $word,)*
                    }
                }
            }
        )*
    };
}

choices! {
    /// Which units a new hire visits.
    Scope {
        /// Every unit that hosts.
        All = "all",
        /// The units linked with the home unit, in either direction.
        Related = "related",
    }

    /// In which order along the chain a new hire visits units.
    ChainOrder {
        /// No order beyond `after`.
        Any = "any",
        /// Of two placed stints, the one farther from the customer comes first.
        TowardsCustomer = "towards-customer",
        /// Of two placed stints, the one nearer to the customer comes first.
        FromCustomer = "from-customer",
    }

    /// Which side of a link the home unit must be on for a regular stint.
    Direction {
        /// Both.
        Both = "both",
        /// Employees visit the clients of their unit.
        Clients = "clients",
        /// Employees visit the suppliers of their unit.
        Suppliers = "suppliers",
    }

    /// When a pair that never met is first due.
    NeverVisited {
        /// Spread evenly over one cadence from the horizon's start.
        Spread = "spread",
        /// In the horizon's last week.
        Now = "now",
    }

    /// How to solve.
    Strategy {
        /// By size.
        Auto = "auto",
        /// One integer program.
        Exact = "exact",
        /// Price decomposition.
        Prices = "prices",
    }

    /// How far changes against a baseline may spread.
    Ripple {
        /// Nothing that stands moves: only what has lost its place, or has none yet, is placed.
        None = "none",
        /// Fewest losses, then fewest people touched, then fewest moves, then points.
        Few = "few",
        /// Points alone, which count changes too.
        Free = "free",
    }

    /// An output format that can be chosen.
    Format {
        /// Calendars per person and per unit as CSV.
        Csv = "csv",
        /// `report.html`.
        Html = "html",
        /// `bulletin.html` and `bulletin.md`.
        Bulletin = "bulletin",
        /// The workbook.
        Xlsx = "xlsx",
        /// Calendars per person, per unit and of all as iCalendar.
        Ics = "ics",
        /// Cards and sheets to print for each visit.
        Kits = "kits",
    }

    /// How dates with slashes are written in the files.
    DateOrder {
        /// `31/12/2027`.
        DayFirst = "dmy",
        /// `12/31/2027`.
        MonthFirst = "mdy",
    }
}
