//! The languages of messages, documents and files.

/// The one list of languages: hands every variant with its code to another macro. A new language is a line here and
/// its three files in `src/words`.
macro_rules! languages {
    ($receiver:ident) => {
        $receiver! { French "fr", English "en", German "de" }
    };
}
pub(crate) use languages;

macro_rules! define {
    ($($name:ident $code:literal),*) => {
        /// A language of messages, documents and files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $(#[doc = $code] $name,)*
        }

        impl Language {
            /// Every language; the first is taken where nothing says another.
            pub const ALL: [Language; [$($code),*].len()] = [$(Language::$name),*];

            /// Their words.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The word in `passerelle.toml`, in `summary.json` and after `--lang`, as in BCP 47.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Language::$name => $code,)*
                }
            }
        }
    };
}
languages!(define);
