//! The guides show every setting with its default, and what it decides.

use passerelle::domain::{Language, Settings, settings};
use passerelle::settings::template;

use super::{blocks_of, guide};
use crate::input::folder::loaded;

/// The blocks of settings: those with sections of the file of settings.
fn block(language: Language) -> String {
    let [block] = blocks_of(guide(language), "toml").try_into().unwrap();
    block
}

#[test]
fn the_guides_show_the_settings_as_they_are() {
    for language in Language::ALL {
        let settings = template(language, &Settings::default());
        assert_eq!(
            block(language).trim(),
            settings.trim(),
            "the block of settings of the guide is to be:\n{settings}"
        );
    }
}

#[test]
fn the_settings_of_the_guides_are_the_defaults() {
    for language in Language::ALL {
        let written = loaded(&[("passerelle.toml", &block(language))]);
        let silent = loaded(&[]);
        assert_eq!(written.problem.settings, silent.problem.settings);
        assert_eq!(written.problem.horizon, silent.problem.horizon);
    }
}

#[test]
fn every_setting_says_what_it_decides_in_every_language() {
    for setting in settings::sections().flatten() {
        for language in Language::ALL {
            let help = passerelle::settings::help(language, setting);
            assert!(!help.is_empty() && !help.contains('\n'), "{}", setting.path());
        }
    }
}
