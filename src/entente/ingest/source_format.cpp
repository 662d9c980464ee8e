#include "entente/ingest/source_format.hpp"

#include <algorithm>
#include <array>

#include "entente/base/text.hpp"

namespace entente {

namespace {

struct Extension {
  std::string_view text;
  SourceFormat format;
};

constexpr std::array<Extension, 16> extensions{{{".md", SourceFormat::markdown},
                                                {".markdown", SourceFormat::markdown},
                                                {".txt", SourceFormat::plain_text},
                                                {".text", SourceFormat::plain_text},
                                                {".html", SourceFormat::html},
                                                {".htm", SourceFormat::html},
                                                {".xhtml", SourceFormat::html},
                                                {".pdf", SourceFormat::pdf},
                                                {".zip", SourceFormat::archive},
                                                {".tar", SourceFormat::archive},
                                                {".tar.gz", SourceFormat::archive},
                                                {".tgz", SourceFormat::archive},
                                                {".tar.xz", SourceFormat::archive},
                                                {".txz", SourceFormat::archive},
                                                {".tar.zst", SourceFormat::archive},
                                                {".tzst", SourceFormat::archive}}};

}  // namespace

std::optional<SourceFormat> format_by_name(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);  // all of it if there is no slash
  const auto* const found =
      std::find_if(extensions.begin(), extensions.end(), [&](const Extension& extension) {
        return name.size() > extension.text.size() &&
               equal_ignoring_case(name.substr(name.size() - extension.text.size()), extension.text);
      });
  return found == extensions.end() ? std::nullopt : std::optional{found->format};
}

bool is_hidden_name(std::string_view name) {
  return name.starts_with('.');
}

}  // namespace entente
