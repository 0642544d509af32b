//! The one place with `unsafe`: HiGHS asks now and then whether to go on, and tells where it stands.
//!
//! good_lp and highs have no callbacks; highs-sys has. Soundness: the callback gets a pointer to a [`Listener`]
//! that outlives the solve (the caller borrows it for the whole of [`solve`]), it only reads atomics and calls a
//! `Sync` function through it, the structures that HiGHS passes are valid for the call as documented in
//! `highs_c_api.h`, and a panic never crosses into C++ because it is caught.
#![allow(unsafe_code)]

use std::ffi::{c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use highs::{HighsStatus, Model, SolvedModel};
use highs_sys::{
    Highs_setCallback, Highs_startCallback, HighsCallbackDataIn, HighsCallbackDataOut,
    kHighsCallbackIpmInterrupt, kHighsCallbackMipInterrupt, kHighsCallbackSimplexInterrupt,
};

/// What a solve listens to and tells.
pub(super) struct Listener<'a> {
    /// Set to stop the solve.
    pub interrupted: &'a AtomicBool,
    /// Called with the primal and the dual bound of the objective, infinite where unknown; `true` ends the search.
    pub on_bounds: &'a (dyn Fn(f64, f64) -> bool + Sync),
    /// Iterations of the simplex method after which it is enough: work, not time, so that runs repeat.
    pub iterations: Option<i64>,
}

unsafe extern "C" fn ask(
    kind: c_int,
    _message: *const c_char,
    told: *const HighsCallbackDataOut,
    answer: *mut HighsCallbackDataIn,
    listener: *mut c_void,
) {
    // SAFETY: `listener` is the pointer set below, valid and shared for the whole solve; HiGHS passes valid or null
    // pointers for `told` and `answer` (module documentation).
    let (listener, told, answer) =
        unsafe { (&*listener.cast_const().cast::<Listener>(), told.as_ref(), answer.as_mut()) };
    let spent =
        told.map_or(0, |told| told.mip_total_lp_iterations.max(i64::from(told.simplex_iteration_count)));
    let worked = listener.iterations.is_some_and(|most| spent > most);
    // A panic of the listener must not unwind through C++; it ends the search.
    let enough = told.filter(|_| kind == kHighsCallbackMipInterrupt).is_some_and(|told| {
        let heard = catch_unwind(AssertUnwindSafe(|| {
            (listener.on_bounds)(told.mip_primal_bound, told.mip_dual_bound)
        }));
        heard.unwrap_or(true)
    });
    if let Some(answer) = answer
        && (enough || worked || listener.interrupted.load(Ordering::Relaxed))
    {
        answer.user_interrupt = 1;
    }
}

/// Solves a model while listening.
pub(super) fn solve(mut model: Model, listener: &Listener) -> Result<SolvedModel, HighsStatus> {
    let highs = model.as_mut_ptr();
    let listener: *const Listener = listener;
    // SAFETY: `highs` is the live instance owned by `model`; `listener` outlives the solve, which ends in this function.
    unsafe {
        Highs_setCallback(highs, Some(ask), listener.cast_mut().cast());
        Highs_startCallback(highs, kHighsCallbackMipInterrupt);
        Highs_startCallback(highs, kHighsCallbackSimplexInterrupt);
        Highs_startCallback(highs, kHighsCallbackIpmInterrupt);
    }
    model.try_solve()
}
