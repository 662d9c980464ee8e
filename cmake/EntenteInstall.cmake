# What `cmake --install` lays down: the program, the library with its headers, what CMake and pkg-config need to find it,
# the ontology and the documents.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/entente)

set_target_properties(entente PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
if(BUILD_SHARED_LIBS)
  set_target_properties(entente_cli PROPERTIES INSTALL_RPATH $ORIGIN/../${CMAKE_INSTALL_LIBDIR})
endif()
install(TARGETS entente_cli RUNTIME)
install(TARGETS entente EXPORT ententeTargets FILE_SET HEADERS)
install(EXPORT ententeTargets NAMESPACE entente:: DESTINATION ${cmake_dir})

configure_package_config_file(cmake/ententeConfig.cmake.in ${PROJECT_BINARY_DIR}/ententeConfig.cmake
                              INSTALL_DESTINATION ${cmake_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ententeConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ententeConfig.cmake ${PROJECT_BINARY_DIR}/ententeConfigVersion.cmake
        DESTINATION ${cmake_dir})

# A static library leaves its third parties to whoever links it; a shared one has them already.
set(ENTENTE_PC_THIRD_PARTIES "icu-uc icu-i18n md4c raptor2 serd-0 yaml-0.1 libxml-2.0 libarchive libcurl fmt")
set(ENTENTE_PC_REQUIRES_FIELD Requires)
set(ENTENTE_PC_LIBRARIES " -lstemmer")
if(BUILD_SHARED_LIBS)
  set(ENTENTE_PC_REQUIRES_FIELD Requires.private)
  set(ENTENTE_PC_LIBRARIES "")
endif()
file(RELATIVE_PATH ENTENTE_PC_UP /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)  # so that the tree may be moved
configure_file(cmake/entente.pc.in entente.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/entente.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(DIRECTORY ontology DESTINATION ${CMAKE_INSTALL_DATADIR}/entente)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs)
