//! The server: bound to this machine, ended when nobody looks any more.

use std::future::IntoFuture;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::session::{Session, Shared};
use super::{Opening, routes};

/// Time between two looks at the windows and at the folder.
const LOOK: Duration = Duration::from_millis(500);

/// A server that is bound and not yet served.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    shared: Shared,
}

/// Binds a server to this machine.
///
/// # Errors
/// The port is taken, or the system refuses.
pub fn bind(opening: Opening) -> io::Result<Server> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, opening.port));
    let listener = runtime.block_on(TcpListener::bind(address))?;
    let port = listener.local_addr()?.port();
    let shared = Session::start(opening, port).map_err(io::Error::other)?;
    Ok(Server { runtime, listener, shared })
}

impl Server {
    /// The address that opens once.
    pub fn address(&self) -> String {
        self.shared.access.address()
    }

    /// Serves until the last window has been closed for a while, or the planner ends it.
    ///
    /// # Errors
    /// Those of the system.
    pub fn serve(self) -> io::Result<()> {
        let Server { runtime, listener, shared } = self;
        let done = runtime.block_on(async {
            let serving = axum::serve(listener, routes::all(shared.clone())).into_future();
            tokio::select! {
                done = serving => done,
                () = ended(&shared) => Ok(()),
            }
        });
        shared.close();
        // A search that still runs has been told to stop; whatever waits for it need not.
        runtime.shutdown_timeout(Duration::from_secs(2));
        done
    }
}

async fn ended(shared: &Shared) {
    loop {
        tokio::time::sleep(LOOK).await;
        if shared.is_over() {
            // Whoever asked for the end still gets the answer.
            tokio::time::sleep(Duration::from_millis(200)).await;
            return;
        }
        shared.look_outside();
    }
}
