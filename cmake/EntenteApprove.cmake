# The target `approve` rewrites what the tests compare byte for byte: exports/. Read the difference before you commit it.
add_custom_target(approve
  COMMAND ${CMAKE_COMMAND} -DENTENTE=$<TARGET_FILE:entente_cli> -DSOURCE=${PROJECT_SOURCE_DIR}
          -DSCRATCH=${PROJECT_BINARY_DIR}/approve -P ${CMAKE_CURRENT_LIST_DIR}/Approve.cmake
  DEPENDS entente_cli
  COMMENT "Rewriting exports/" VERBATIM)
