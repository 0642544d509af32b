//! What surveys say of visiting, in sentences: `chain --effect`.

use crate::chain::effect::{Effect, Estimate, FEWEST_LINKS};
use crate::domain::Language;
use crate::words::console::line;
use crate::words::told;

/// What is known of the effect of walking links, and what is not.
pub fn effect(language: Language, effect: &Effect) -> String {
    let mut text = String::new();
    let (Some(from), Some(to)) = (effect.from, effect.to) else {
        line(&mut text, 0, &told!(language, "effect-no-surveys"));
        return text;
    };
    let (surveyed, once, before) = (effect.surveyed, effect.once, effect.walked_before);
    line(&mut text, 0, &told!(language, "effect-surveys", links = surveyed, from = from, to = to));
    if once > 0 {
        line(&mut text, 1, &told!(language, "effect-once", links = once));
    }
    if before > 0 {
        line(&mut text, 1, &told!(language, "effect-walked-before", links = before));
    }
    for (arm, name) in [(effect.walked, "walked"), (effect.others, "others")] {
        let told = match arm.links >= FEWEST_LINKS {
            true => {
                let (key, change) = (format!("effect-{name}"), signed(language, arm.change));
                told!(language, &key, links = arm.links, change = change)
            }
            false => told!(language, &format!("effect-{name}-few"), links = arm.links),
        };
        line(&mut text, 1, &told);
    }
    let verdict = match &effect.estimate {
        Estimate::TooFew => told!(language, "effect-too-few", fewest = FEWEST_LINKS),
        Estimate::NoSpread => told!(language, "effect-no-spread"),
        Estimate::Interval { effect: points, low, high } => {
            let [points, low, high] = [points, low, high].map(|number| signed(language, *number));
            line(&mut text, 0, &told!(language, "effect-interval", points = points, low = low, high = high));
            match effect.estimate.shows_effect() {
                true => told!(language, "effect-shown"),
                false => told!(language, "effect-not-shown"),
            }
        }
    };
    line(&mut text, 0, &verdict);
    text
}

/// Points of the scale with their sign and two decimals.
fn signed(language: Language, points: f64) -> String {
    // A change that rounds to nothing has no sign.
    let hundredths = (points * 100.0).round() + 0.0;
    let decimal = &crate::words::conventions(language).decimal;
    match hundredths == 0.0 {
        true => format!("0{decimal}00"),
        false => format!("{:+.2}", hundredths / 100.0).replace('.', decimal).replace('-', "\u{2212}"),
    }
}
