#include "entente/store/http.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <utility>

#include <curl/curl.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/text.hpp"
#include "entente/base/version.hpp"

namespace entente {

namespace {

using Easy = CHandle<CURL, curl_easy_cleanup>;
using Headers = CHandle<curl_slist, curl_slist_free_all>;

/// What the callback shares with the caller.
struct Receiving {
  std::string body;
  std::size_t most_bytes = 0;
  bool too_large = false;
  std::exception_ptr thrown;
};

extern "C" {

/// Less than `count` tells libcurl to give up.
static std::size_t take_bytes(char* bytes, std::size_t /*always one*/, std::size_t count,
                              void* user) noexcept {
  auto& receiving = *static_cast<Receiving*>(user);
  if (count > receiving.most_bytes - receiving.body.size()) {
    receiving.too_large = true;
    return 0;
  }
  try {
    receiving.body.append(bytes, count);
    return count;
  } catch (...) {
    receiving.thrown = std::current_exception();
    return 0;
  }
}

}  // extern "C"

Unexpected unreadable(const std::string& url, std::string message, std::string remedy) {
  return Unexpected{Error{Errc::unreadable, url, std::nullopt, std::move(message), std::move(remedy)}};
}

void append_percent(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += digits[byte >> 4U];
  out += digits[byte & 0xFU];
}

/// An IRI as a URI.  source  RFC 3987 §3.1
std::string uri_of(std::string_view iri) {
  std::string out;
  for (const char c : iri) {
    if (static_cast<unsigned char>(c) < 0x80) {
      out += c;
    } else {
      append_percent(out, c);
    }
  }
  return out;
}

bool has_known_scheme(std::string_view url) {
  const std::string scheme = to_lower(url.substr(0, url.find(':')));
  return scheme == "http" || scheme == "https";
}

/// Milliseconds that are left, one at least: libcurl takes none for no limit.
long time_left(std::chrono::steady_clock::time_point deadline) {
  const auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  return static_cast<long>(std::max<std::chrono::milliseconds::rep>(left.count(), 1));
}

std::string media_type_of(CURL* handle) {
  const char* type = nullptr;
  curl_easy_getinfo(handle, CURLINFO_CONTENT_TYPE, &type);
  if (type == nullptr) return {};
  const std::string_view all = type;
  return to_lower(trim(all.substr(0, all.find(';'))));
}

void prepare(CURL* handle, const HttpRequest& request, curl_slist* headers) {
  constexpr long most_redirections = 5;
  curl_easy_setopt(handle, CURLOPT_URL, uri_of(request.url).c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, most_redirections);
  curl_easy_setopt(handle, CURLOPT_POSTREDIR, CURL_REDIR_POST_ALL);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_USERAGENT, ("entente/" + std::string{version}).c_str());
  curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING,
                   "");  // all that libcurl reads; the limit is on what it gives
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
  if (request.form) {
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.form->size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.form->data());
  }
  if (request.deadline) curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, time_left(*request.deadline));
}

}  // namespace

Expected<HttpAnswer> http_fetch(const HttpRequest& request) {
  if (!has_known_scheme(request.url)) {
    return Unexpected{Error{Errc::usage, request.url, std::nullopt, "is no address of http or https",
                            "give one, as http://example.org/sparql"}};
  }
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  const Easy handle{ready == CURLE_OK ? curl_easy_init() : nullptr};
  const Headers headers{curl_slist_append(nullptr, ("Accept: " + request.accept).c_str())};
  if (!handle || !headers) throw std::bad_alloc{};
  Receiving receiving;
  receiving.most_bytes = request.most_bytes;
  std::array<char, CURL_ERROR_SIZE> why{};
  prepare(handle.get(), request, headers.get());
  curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, why.data());
  curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, take_bytes);
  curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &receiving);
  const CURLcode code = curl_easy_perform(handle.get());
  if (receiving.thrown) std::rethrow_exception(receiving.thrown);
  if (receiving.too_large) {
    return unreadable(request.url, "sends more than " + std::to_string(request.most_bytes) + " bytes",
                      "ask for less, or load it into a store");
  }
  if (code == CURLE_OPERATION_TIMEDOUT) {
    return Unexpected{Error{Errc::usage, request.url, std::nullopt, "the time is over before it answers",
                            "give it more with --timeout"}};
  }
  if (code != CURLE_OK) {
    const std::string reason = why[0] != '\0' ? why.data() : curl_easy_strerror(code);
    return unreadable(request.url, "cannot be fetched: " + reason, "mend the address, or try again later");
  }
  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status < 200 || status > 299) {
    return unreadable(request.url, "answers with status " + std::to_string(status),
                      "ask it what it wants, as with curl");
  }
  const char* url = nullptr;
  curl_easy_getinfo(handle.get(), CURLINFO_EFFECTIVE_URL, &url);
  return HttpAnswer{std::move(receiving.body), media_type_of(handle.get()),
                    url == nullptr ? request.url : url};
}

std::string form_field(std::string_view name, std::string_view value) {
  std::string out{name};
  out += '=';
  for (const char c : value) {
    if (is_ascii_upper(c) || is_ascii_lower(c) || is_ascii_digit(c) ||
        std::string_view{"-._~"}.find(c) != std::string_view::npos) {
      out += c;
    } else {
      append_percent(out, c);
    }
  }
  return out;
}

}  // namespace entente
