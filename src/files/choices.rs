//! The values that cells choose from; their words stand in the lexicons.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::fault::Choice;
use super::fold::fold;
use crate::domain::{
    About, Author, ClosureKind, Consent, Country, Enrolment, GroupRule, Held, Hindrance, Merit, PinKind,
    Programme, Role, VisitStatus,
};
use crate::lexicon;

/// Words of every language by kind, compared after `fold`, and the value of each.
static WORDS: LazyLock<FxHashMap<(&'static str, String), &'static str>> =
    LazyLock::new(|| lexicon::cells().map(|(kind, value, word)| ((kind, fold(word)), value)).collect());

/// Words, and what each stands for.
pub(super) struct Choices<T: 'static, const N: usize> {
    pub words: [Choice; N],
    values: [T; N],
}

impl<T: Copy, const N: usize> Choices<T, N> {
    /// What a cell stands for, in any language, without case and accents.
    pub(super) fn of_cell(&self, text: &str) -> Option<T> {
        let same = |text: &str| self.words.iter().position(|word| word.code == text);
        let kind = self.words.first()?.kind;
        let found = same(text).or_else(|| same(WORDS.get(&(kind, fold(text)))?));
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
}

/// Words of cells of some kind.
const fn words<const N: usize>(kind: &'static str, codes: [&'static str; N]) -> [Choice; N] {
    let mut words = [Choice { kind, code: "" }; N];
    let mut position = 0;
    while position < N {
        words[position].code = codes[position];
        position += 1;
    }
    words
}

/// A word of `passerelle.toml`, the same in every language.
pub(super) const fn key(word: &'static str) -> Choice {
    Choice { kind: "", code: word }
}

/// `customer_contact`, `tutor`.
pub(super) static YES_NO: Choices<bool, 2> =
    Choices { words: words("yes_no", ["yes", "no"]), values: [true, false] };

/// `days` of employees and patterns: the weekday, 0 for Monday.
pub(super) static WEEKDAYS: Choices<u8, 7> = Choices {
    words: words("weekday", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
    values: [0, 1, 2, 3, 4, 5, 6],
};

/// `kind` of closures.
pub(super) static CLOSURE_KINDS: Choices<ClosureKind, 3> = Choices {
    words: words("closure", ["host", "home", "all"]),
    values: [ClosureKind::Host, ClosureKind::Home, ClosureKind::All],
};

/// `programme` of employees.
pub(super) static ENROLMENTS: Choices<Enrolment, 3> = Choices {
    words: words("enrolment", ["onboarding", "regular", "none"]),
    values: [Enrolment::Onboarding, Enrolment::Regular, Enrolment::None],
};

/// `programme` of history, pins and schedules.
pub(super) static PROGRAMMES: Choices<Programme, 4> = Choices {
    words: words("programme", ["onboarding", "regular", "extra", "choice"]),
    values: Programme::ALL,
};

/// `status` of history.
pub(super) static STATUSES: Choices<VisitStatus, 3> = Choices {
    words: words("status", ["done", "cancelled", "owed"]),
    values: [VisitStatus::Done, VisitStatus::Cancelled, VisitStatus::Owed],
};

/// `status` of events: whether they were called off.
pub(super) static EVENT_STATUSES: Choices<bool, 2> =
    Choices { words: words("event", ["confirmed", "cancelled"]), values: [false, true] };

/// What the status of a row of a schedule says beside how it came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowStatus {
    /// Held, although no programme asks for it any more.
    Held,
    /// Called off by hand.
    Cancelled,
}

/// `status` of schedules.
pub(super) static ROW_STATUSES: Choices<RowStatus, 2> =
    Choices { words: words("stay", ["held", "cancelled"]), values: [RowStatus::Held, RowStatus::Cancelled] };

/// `role` of messages.
pub(super) static ROLES: Choices<Role, 5> = Choices {
    words: words("role", ["visitor", "tutor", "host", "home_manager", "host_manager"]),
    values: Role::ALL,
};

/// `message` of messages.
pub(super) static ABOUTS: Choices<About, 3> =
    Choices { words: words("message", ["invitation", "changed", "cancelled"]), values: About::ALL };

/// `state` of messages: whether they were sent.
pub(super) static STATES: Choices<bool, 2> =
    Choices { words: words("state", ["to_send", "sent"]), values: [false, true] };

/// `pin`.
pub(super) static PIN_KINDS: Choices<PinKind, 2> =
    Choices { words: words("pin", ["fixed", "forbidden"]), values: [PinKind::Fixed, PinKind::Forbidden] };

/// `wish`: whether the period is preferred.
pub(super) static WISHES: Choices<bool, 2> =
    Choices { words: words("wish", ["prefer", "avoid"]), values: [true, false] };

/// `rule` of groups.
pub(super) static GROUP_RULES: Choices<GroupRule, 2> =
    Choices { words: words("rule", ["together", "apart"]), values: [GroupRule::Together, GroupRule::Apart] };

/// `held` of returns.
pub(super) static HELD: Choices<Held, 3> =
    Choices { words: words("held", ["yes", "no", "moved"]), values: [Held::Yes, Held::No, Held::Moved] };

/// `missed_because` of returns.
pub(super) static HINDRANCES: Choices<Hindrance, 3> = Choices {
    words: words("hindrance", ["visitor", "host", "other"]),
    values: [Hindrance::Visitor, Hindrance::Host, Hindrance::Other],
};

/// `by` of returns.
pub(super) static AUTHORS: Choices<Author, 2> =
    Choices { words: words("author", ["visitor", "host"]), values: [Author::Visitor, Author::Host] };

/// `may_print` of returns and recognitions.
pub(super) static CONSENTS: Choices<Consent, 3> = Choices {
    words: words("consent", ["yes", "anonymous", "no"]),
    values: [Consent::Yes, Consent::Anonymous, Consent::No],
};

/// `kind` of recognitions.
pub(super) static MERITS: Choices<Merit, 3> = Choices {
    words: words("merit", ["anecdote", "effort", "initiative"]),
    values: [Merit::Anecdote, Merit::Effort, Merit::Initiative],
};

/// `[horizon] country`: a country with public holidays, or `Some(None)` for none.
pub(super) fn country(text: &str) -> Option<Option<Country>> {
    if text.is_empty() {
        return Some(None);
    }
    Country::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(text)).map(Some)
}
