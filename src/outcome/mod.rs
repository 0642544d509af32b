//! What each command found or did, as data: identifiers of the files, dates, codes, points as plain numbers. `words`
//! says it to people, `--json` and a page give it as it is.

mod batch;
mod because;
mod broken;
mod checked;
mod closed;
mod exit;
mod explanation;
mod failure;
mod kits;
mod made;
mod recorded;
mod remedies;
mod scenarios;
mod verified;

pub use batch::{Part, Results, State};
pub use broken::{BrokenRule, BrokenRules, ContradictingPins, Pinned};
pub use checked::Checked;
pub use closed::{Added, Closed, HeardOf, Unanswered};
pub use exit::Exit;
pub use explanation::{Explained, ToldHeld, ToldPerson, ToldUnplaced};
pub use failure::{Failure, Unclosable};
pub use kits::KitsWritten;
pub use made::{Exported, Generated, Manual, Started};
pub use recorded::{Alteration, Difference, Uncertified, Unusable};
pub use remedies::ToldRemedies;
pub use scenarios::{ScenarioOutcome, ScenarioOutcomes};
pub use verified::Verified;
