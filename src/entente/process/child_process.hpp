// Runs another program on untrusted input, without a shell and under limits.
#ifndef ENTENTE_PROCESS_CHILD_PROCESS_HPP
#define ENTENTE_PROCESS_CHILD_PROCESS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

struct ChildLimits {
  std::chrono::seconds time{30};                       ///< by the clock, and of the processor
  std::size_t memory_bytes = std::size_t{2} << 30U;    ///< of address space
  std::size_t output_bytes = std::size_t{256} << 20U;  ///< that it may print
};

enum class ChildEnd : std::uint8_t {
  exited,         ///< by itself, with `status`
  not_found,      ///< no such program, or it cannot be started
  too_slow,       ///< ended by us
  too_talkative,  ///< printed too much and was ended by us
  crashed,        ///< by a signal, which a lack of memory is too
};

struct ChildResult {
  ChildEnd end = ChildEnd::not_found;
  int status = 0;      ///< exit status, if it exited
  std::string output;  ///< what it printed to standard output
  std::string errors;  ///< and to standard error, at most 64 KiB
};

/// Runs arguments[0], looked up in PATH, with `input` as its standard input, a file that it may seek in. The
/// child has no other file of ours, cannot write any file (it is told EFBIG), and sees no variable of our
/// environment.
///
/// thread   safe
[[nodiscard]] ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                                    const ChildLimits& limits = {});

}  // namespace entente

#endif  // ENTENTE_PROCESS_CHILD_PROCESS_HPP
