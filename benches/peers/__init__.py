"""Other solvers on the programs that Passerelle exports."""
