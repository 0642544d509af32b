//! What every writer of files is.

use std::io::{self, Write};

use crate::report::View;

/// Writes what a file holds.
type Content<'v> = Box<dyn FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'v>;

/// A file of the output folder. Its content is made only when it is written.
pub struct OutputFile<'v> {
    /// Where, below the output folder, separated by `/`.
    pub path: String,
    content: Content<'v>,
}

impl<'v> OutputFile<'v> {
    /// A file whose content a function writes.
    pub fn new(
        path: impl Into<String>,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'v,
    ) -> Self {
        OutputFile { path: path.into(), content: Box::new(content) }
    }

    /// Writes the content.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn write(self, sink: &mut dyn Write) -> io::Result<()> {
        (self.content)(sink)
    }

    /// The content in memory.
    ///
    /// # Errors
    /// Those of the content.
    pub fn bytes(self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.write(&mut bytes)?;
        Ok(bytes)
    }
}

/// The files of an exporter, made one at a time.
pub type Files<'v> = Box<dyn Iterator<Item = OutputFile<'v>> + Send + 'v>;

/// One kind of file.
pub trait Exporter: Sync {
    /// The files of a schedule, in an order that depends on nothing else.
    fn files<'v>(&self, view: &'v View<'v>) -> Files<'v>;
}

/// The files of an exporter that makes a single one.
pub fn single<'v>(
    path: &str,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'v,
) -> Files<'v> {
    Box::new(std::iter::once(OutputFile::new(path, content)))
}
