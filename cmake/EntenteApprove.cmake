# The target `approve` rewrites what the tests compare byte for byte: exports/, docs/calibration.md and docs/ontology.html. Read the difference before you commit it.
add_custom_target(approve
  COMMAND ${CMAKE_COMMAND} -DENTENTE=$<TARGET_FILE:entente_cli> -DSOURCE=${PROJECT_SOURCE_DIR}
          -DSCRATCH=${PROJECT_BINARY_DIR}/approve -P ${CMAKE_CURRENT_LIST_DIR}/Approve.cmake
  COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/golden/calibration.py $<TARGET_FILE:entente_cli> ${PROJECT_SOURCE_DIR} --write
  COMMAND entente_ontology_page ${PROJECT_SOURCE_DIR}/docs/ontology.html ${PROJECT_SOURCE_DIR}/ontology/entente.ttl
          ${PROJECT_SOURCE_DIR}/ontology/alignments.ttl
  DEPENDS entente_cli entente_ontology_page
  COMMENT "Rewriting exports/, docs/calibration.md and docs/ontology.html" VERBATIM)
