# Everything comes from Debian 12 packages (docs/dependencies.md says why each); nothing is downloaded.
# What the library itself links stands again in ententeConfig.cmake.in, for its users.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(Boost 1.74 REQUIRED)  # headers only: its users need no Boost of their own
find_package(fmt REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(LibArchive 3.6 REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)  # its CMake package wants libmd4c-html too
pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl>=7.85)
pkg_check_modules(raptor REQUIRED IMPORTED_TARGET raptor2)
pkg_check_modules(serd REQUIRED IMPORTED_TARGET serd-0)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
find_library(ENTENTE_STEMMER stemmer REQUIRED)  # it has no CMake package and no pkg-config file
add_library(md4c::md4c ALIAS PkgConfig::md4c)

find_program(ENTENTE_CCACHE ccache)
if(ENTENTE_CCACHE AND PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ENTENTE_CCACHE})
endif()
