//! The one table of words that cells may hold, in English and in French.

use super::fault::Choice;
use super::fold::fold;
use crate::domain::{
    ChainOrder, ClosureKind, Country, DateOrder, Direction, Enrolment, Format, GroupRule, Language,
    NeverVisited, PinKind, Programme, Scope, Strategy, VisitStatus,
};

/// Words, and what each stands for.
pub(super) struct Choices<T: 'static, const N: usize> {
    pub words: [Choice; N],
    values: [T; N],
}

impl<T: Copy, const N: usize> Choices<T, N> {
    /// What a cell stands for, in either language, without case and accents.
    pub(super) fn of_cell(&self, text: &str) -> Option<T> {
        let same = |text: &str| {
            let is = |word: &str| word.eq_ignore_ascii_case(text);
            self.words.iter().position(|word| {
                is(word.english) || is(word.french) || word.others.iter().any(|other| is(other))
            })
        };
        let found = same(text).or_else(|| {
            let folded = fold(text);
            self.words.iter().position(|word| {
                let mut spellings =
                    [word.english, word.french].into_iter().chain(word.others.iter().copied());
                spellings.any(|spelling| fold(spelling) == folded)
            })
        });
        found.map(|position| self.values[position])
    }

    /// The word of a value.
    pub(super) fn word_of(&self, value: T) -> Option<&Choice>
    where
        T: PartialEq,
    {
        let found = self.values.iter().position(|known| *known == value);
        found.map(|position| &self.words[position])
    }

    /// What a setting stands for: its exact English word.
    pub(super) fn of_setting(&self, text: &str) -> Option<T> {
        let found = self.words.iter().position(|word| word.english == text);
        found.map(|position| self.values[position])
    }
}

const fn word(english: &'static str, french: &'static str, others: &'static [&'static str]) -> Choice {
    Choice { english, french, others }
}

/// A word of `passerelle.toml`, the same in every language.
const fn key(word: &'static str) -> Choice {
    Choice { english: word, french: word, others: &[] }
}

/// `customer_contact`, `tutor`.
pub(super) static YES_NO: Choices<bool, 2> = Choices {
    words: [
        word("yes", "oui", &["y", "o", "true", "vrai", "1"]),
        word("no", "non", &["n", "false", "faux", "0"]),
    ],
    values: [true, false],
};

/// `kind` of closures.
pub(super) static CLOSURE_KINDS: Choices<ClosureKind, 3> = Choices {
    words: [
        word("host", "accueil", &[]),
        word("home", "maison", &["départs"]),
        word("all", "tout", &["tous", "les deux"]),
    ],
    values: [ClosureKind::Host, ClosureKind::Home, ClosureKind::All],
};

/// `programme` of employees.
pub(super) static ENROLMENTS: Choices<Enrolment, 3> = Choices {
    words: [
        word("onboarding", "intégration", &[]),
        word("regular", "régulier", &[]),
        word("none", "aucun", &[]),
    ],
    values: [Enrolment::Onboarding, Enrolment::Regular, Enrolment::None],
};

/// `programme` of history, pins and schedules.
pub(super) static PROGRAMMES: Choices<Programme, 3> = Choices {
    words: [
        word("onboarding", "intégration", &[]),
        word("regular", "régulier", &[]),
        word("extra", "supplémentaire", &["ponctuel"]),
    ],
    values: [Programme::Onboarding, Programme::Regular, Programme::Extra],
};

/// `status` of history.
pub(super) static STATUSES: Choices<VisitStatus, 3> = Choices {
    words: [
        word("done", "fait", &["faite", "effectué", "effectuée", "réalisé", "réalisée"]),
        word("cancelled", "annulé", &["annulée", "canceled"]),
        word("owed", "dû", &["due"]),
    ],
    values: [VisitStatus::Done, VisitStatus::Cancelled, VisitStatus::Owed],
};

/// `status` of events: whether they were called off.
pub(super) static EVENT_STATUSES: Choices<bool, 2> = Choices {
    words: [word("confirmed", "confirmé", &[]), word("cancelled", "annulé", &[])],
    values: [false, true],
};

/// `pin`.
pub(super) static PIN_KINDS: Choices<PinKind, 2> = Choices {
    words: [word("fixed", "fixe", &["fixé", "fixée"]), word("forbidden", "interdit", &["interdite"])],
    values: [PinKind::Fixed, PinKind::Forbidden],
};

/// `wish`: whether the period is preferred.
pub(super) static WISHES: Choices<bool, 2> = Choices {
    words: [
        word("prefer", "préfère", &["préférer", "préféré", "préférée"]),
        word("avoid", "évite", &["éviter", "à éviter"]),
    ],
    values: [true, false],
};

/// `rule` of groups.
pub(super) static GROUP_RULES: Choices<GroupRule, 2> = Choices {
    words: [
        word("together", "ensemble", &[]),
        word("apart", "séparés", &["séparé", "séparées", "séparément"]),
    ],
    values: [GroupRule::Together, GroupRule::Apart],
};

/// `[input] dates`.
pub(super) static DATE_ORDERS: Choices<DateOrder, 2> =
    Choices { words: [key("dmy"), key("mdy")], values: [DateOrder::DayFirst, DateOrder::MonthFirst] };

/// `[onboarding] scope`.
pub(super) static SCOPES: Choices<Scope, 2> = Choices {
    words: [key(Scope::All.code()), key(Scope::Related.code())],
    values: [Scope::All, Scope::Related],
};

/// `[onboarding] order`.
pub(super) static CHAIN_ORDERS: Choices<ChainOrder, 3> = Choices {
    words: [
        key(ChainOrder::Any.code()),
        key(ChainOrder::TowardsCustomer.code()),
        key(ChainOrder::FromCustomer.code()),
    ],
    values: [ChainOrder::Any, ChainOrder::TowardsCustomer, ChainOrder::FromCustomer],
};

/// `[regular] direction`.
pub(super) static DIRECTIONS: Choices<Direction, 3> = Choices {
    words: [key(Direction::Both.code()), key(Direction::Clients.code()), key(Direction::Suppliers.code())],
    values: [Direction::Both, Direction::Clients, Direction::Suppliers],
};

/// `[regular] never_visited`.
pub(super) static NEVER_VISITED: Choices<NeverVisited, 2> = Choices {
    words: [key(NeverVisited::Spread.code()), key(NeverVisited::Now.code())],
    values: [NeverVisited::Spread, NeverVisited::Now],
};

/// `[solve] strategy`.
pub(super) static STRATEGIES: Choices<Strategy, 3> = Choices {
    words: [key(Strategy::Auto.code()), key(Strategy::Exact.code()), key(Strategy::Prices.code())],
    values: [Strategy::Auto, Strategy::Exact, Strategy::Prices],
};

/// `[output] language`.
pub(super) static LANGUAGES: Choices<Language, { Language::ALL.len() }> = Choices {
    words: [key(Language::French.code()), key(Language::English.code()), key(Language::German.code())],
    values: Language::ALL,
};

/// `[output] formats`.
pub(super) static FORMATS: Choices<Format, 5> = Choices {
    words: [key("csv"), key("html"), key("bulletin"), key("xlsx"), key("ics")],
    values: [Format::Csv, Format::Html, Format::Bulletin, Format::Xlsx, Format::Ics],
};

/// `[horizon] country`: a country with public holidays, or `Some(None)` for none.
pub(super) fn country(text: &str) -> Option<Option<Country>> {
    if text.is_empty() {
        return Some(None);
    }
    Country::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(text)).map(Some)
}
