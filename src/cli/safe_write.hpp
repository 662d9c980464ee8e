// Results reach the disk whole or not at all.
//
// Each file is written under a temporary name in its own folder, flushed to the disk, and renamed over the
// old one only when all files of the set are there: whatever fails, earlier results stay as they were. What
// is no regular file (a device, a pipe) cannot be renamed over and is written directly.
#ifndef ENTENTE_CLI_SAFE_WRITE_HPP
#define ENTENTE_CLI_SAFE_WRITE_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"

namespace entente::cli {

struct OutputFile {
  std::string path;
  std::string bytes;
};

/// Writes all of `files`, or changes none of them.
///
/// A link is followed and what it points to replaced; permissions of an existing file are kept.
/// errors   output_failed: with the path; nothing temporary is left behind
[[nodiscard]] Expected<void> write_files(const std::vector<OutputFile>& files);

/// Makes `folder` and those above it where they are missing.
///
/// errors   output_failed: with the part of the path that stands in the way
[[nodiscard]] Expected<void> make_folder(const std::string& folder);

/// Writes to standard output.
///
/// errors   output_failed; without a message when the reader has gone away, since there is nothing to mend
[[nodiscard]] Expected<void> write_stdout(std::string_view bytes);

/// Writes all of `bytes` to an open descriptor; 0 or the errno of the failure.
[[nodiscard]] int write_all(int descriptor, std::string_view bytes) noexcept;

}  // namespace entente::cli

#endif  // ENTENTE_CLI_SAFE_WRITE_HPP
