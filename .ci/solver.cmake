# What CMake is told before it builds the solver (.ci/tools hands it over): eight files are compiled as one, since
# reading their headers takes longer than compiling what stands below them. Sources and options are the same.
set(CMAKE_UNITY_BUILD ON)
