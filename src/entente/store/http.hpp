// One request over http or https, with a limit on its time and size.
//
// Nothing in Entente asks the network of itself: whoever calls this was told to by the user.
#ifndef ENTENTE_STORE_HTTP_HPP
#define ENTENTE_STORE_HTTP_HPP

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

/// The most that is fetched at once.
inline constexpr std::size_t max_fetched_bytes = std::size_t{1} << 26U;

struct HttpRequest {
  std::string url;                  ///< an IRI will do
  std::string accept;               ///< media types, as the header wants them
  std::optional<std::string> form;  ///< sent with POST, as application/x-www-form-urlencoded; none: GET
  std::optional<std::chrono::steady_clock::time_point> deadline;
  std::size_t most_bytes = max_fetched_bytes;
};

struct HttpAnswer {
  std::string body;
  std::string media_type;  ///< in lower case, without parameters; empty if none was told
  std::string url;         ///< where redirections led
};

/// What gets an answer for a request: http_fetch, or a test's own.
using Fetch = std::function<Expected<HttpAnswer>(const HttpRequest&)>;

/// Follows up to five redirections, to http and https only. Sends no cookies and no passwords; goes through
/// the proxy that http_proxy, https_proxy and no_proxy name.
///
/// errors   usage: another scheme, the time is over; unreadable: no connection, an answer that is too large
/// or
///          has a status other than 2xx. All name the address
[[nodiscard]] Expected<HttpAnswer> http_fetch(const HttpRequest& request);

/// "name=value" for HttpRequest::form.
[[nodiscard]] std::string form_field(std::string_view name, std::string_view value);

}  // namespace entente

#endif  // ENTENTE_STORE_HTTP_HPP
