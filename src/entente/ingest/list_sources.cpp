#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <unordered_set>

#include "entente/ingest/ingest.hpp"
#include "entente/ingest/source_format.hpp"

namespace entente {

namespace {

namespace fs = std::filesystem;

SourceRef source_at(const fs::path& path) {
  return {path.string(), format_by_name(path.string()).value_or(SourceFormat::plain_text)};
}

Error unreadable(const fs::path& path, std::string message, std::string remedy) {
  return {Errc::unreadable, path.string(), {}, std::move(message), std::move(remedy)};
}

Error leads_nowhere(const fs::path& path) {
  return unreadable(path, "is a link that leads nowhere", "mend the link, or take it away");
}

/// Why an entry that is called like a statement is none.
Error no_file(const fs::directory_entry& entry) {
  std::error_code ignored;
  if (entry.is_symlink(ignored) && !entry.exists(ignored)) return leads_nowhere(entry.path());
  return unreadable(entry.path(), "is a pipe or a device, not a file",
                    "take it away, or name it itself to read from it");
}

/// Adds what lies below `root`. Links to folders are not followed, so that no loop of links can trap the
/// walk.
void list_folder(const fs::path& root, Listing& listing) {
  const std::size_t before = listing.sources.size();
  const auto errors_before = static_cast<std::ptrdiff_t>(listing.errors.size());
  std::vector<fs::path> folders{root};
  while (!folders.empty()) {
    const fs::path folder = std::move(folders.back());
    folders.pop_back();
    std::error_code error;
    fs::directory_iterator entry{folder, error};
    for (; !error && entry != fs::directory_iterator{}; entry.increment(error)) {
      const fs::path& path = entry->path();
      std::error_code ignored;  // an entry that cannot be examined is of no kind
      if (is_hidden_name(path.filename().string())) continue;
      if (entry->is_directory(ignored)) {
        if (!entry->is_symlink(ignored)) folders.push_back(path);
      } else if (!format_by_name(path.string())) {
        // no statement has such a name
      } else if (entry->is_regular_file(ignored)) {
        listing.sources.push_back(source_at(path));
      } else {
        listing.errors.push_back(no_file(*entry));
      }
    }
    if (error) {
      listing.errors.push_back(
          unreadable(folder, "cannot be listed: " + error.message(), "check its access rights"));
    }
  }
  // Systems list a folder in an order of their own.
  std::sort(listing.errors.begin() + errors_before, listing.errors.end(),
            [](const Error& a, const Error& b) { return a.place < b.place; });
  if (listing.sources.size() == before && std::ssize(listing.errors) == errors_before) {
    listing.errors.push_back(
        unreadable(root, "holds no statement",
                   "give a folder with .txt, .md, .html or .pdf files, or archives of them"));
  }
}

/// What tells one file from another however its path is written.
std::string identity(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::canonical(path, error);
  return error ? path : canonical.string();
}

}  // namespace

Listing list_sources(const std::vector<std::string>& paths) {
  Listing listing;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (path == "-") {
      listing.sources.push_back({path, SourceFormat::plain_text});
    } else if (status.type() == fs::file_type::not_found) {
      listing.errors.push_back(unreadable(path, "no such file or folder", "check the path"));
    } else if (error == std::errc::too_many_symbolic_link_levels) {
      listing.errors.push_back(leads_nowhere(path));
    } else if (error) {
      listing.errors.push_back(
          unreadable(path, "cannot be examined: " + error.message(), "check its access rights"));
    } else if (fs::is_directory(status)) {
      list_folder(path, listing);
    } else {
      listing.sources.push_back(source_at(path));
    }
  }
  std::sort(listing.sources.begin(), listing.sources.end(),
            [](const SourceRef& a, const SourceRef& b) { return a.path < b.path; });
  std::unordered_set<std::string> seen;
  std::erase_if(listing.sources,
                [&](const SourceRef& source) { return !seen.insert(identity(source.path)).second; });
  return listing;
}

}  // namespace entente
