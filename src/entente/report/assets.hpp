// The style sheet and the script of the HTML report, compiled into the library.
#ifndef ENTENTE_REPORT_ASSETS_HPP
#define ENTENTE_REPORT_ASSETS_HPP

#include <span>
#include <string_view>

namespace entente {

struct ReportAsset {
  std::string_view name;
  std::string_view text;
  std::string_view sha256;  ///< of the text, in hexadecimal digits
};

/// In byte order of name: report.css, report.js.
[[nodiscard]] std::span<const ReportAsset> report_assets() noexcept;

}  // namespace entente

#endif  // ENTENTE_REPORT_ASSETS_HPP
