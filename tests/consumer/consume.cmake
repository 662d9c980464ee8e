# Installs BUILD below SCRATCH, builds PROJECT against what lies there (WAY: cmake or pkg-config), and runs it on STATEMENT.
file(REMOVE_RECURSE ${SCRATCH})
set(prefix ${SCRATCH}/prefix)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

# A program that links instrumented code must be instrumented itself.
set(flags "")
foreach(sanitizer IN LISTS SANITIZE)
  list(APPEND flags -fsanitize=${sanitizer})
endforeach()
if(COVERAGE)
  list(APPEND flags --coverage)
endif()

if(WAY STREQUAL cmake)
  list(JOIN flags " " flags)
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${PROJECT} -B ${SCRATCH}/build -G Ninja -DCMAKE_PREFIX_PATH=${prefix}
                          -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${flags}
                  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${SCRATCH}/build OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  set(consumer ${SCRATCH}/build/consumer)
else()
  file(GLOB_RECURSE pc ${prefix}/entente.pc)
  get_filename_component(pc_dir ${pc} DIRECTORY)
  set(ENV{PKG_CONFIG_PATH} ${pc_dir})
  execute_process(COMMAND pkg-config --cflags --libs entente
                  OUTPUT_VARIABLE needed OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(needed UNIX_COMMAND "${needed}")
  set(consumer ${SCRATCH}/consumer)
  set(ENV{LD_LIBRARY_PATH} ${pc_dir}/..)
  execute_process(COMMAND ${COMPILER} -std=c++20 ${flags} ${PROJECT}/main.cpp -o ${consumer} ${needed} -pthread
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${consumer} ${STATEMENT} COMMAND_ERROR_IS_FATAL ANY)
