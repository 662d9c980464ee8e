# Builds statements/ into SCRATCH with the program ENTENTE; only when that went well does exports/ below SOURCE give way to it.
file(REMOVE_RECURSE ${SCRATCH})
execute_process(COMMAND ${ENTENTE} build statements -o ${SCRATCH} WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${SOURCE}/exports)
file(COPY ${SCRATCH}/ DESTINATION ${SOURCE}/exports)
