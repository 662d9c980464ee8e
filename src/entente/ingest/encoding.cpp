#include "entente/ingest/encoding.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

using namespace std::literals;

struct Mark {
  std::string_view bytes;
  const char* encoding;
};
// The marks of UTF-32 come first: that of its little-endian form begins like that of UTF-16.
constexpr std::array<Mark, 5> byte_order_marks{{{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                {"\xEF\xBB\xBF"sv, "UTF-8"},
                                                {"\xFF\xFE"sv, "UTF-16LE"},
                                                {"\xFE\xFF"sv, "UTF-16BE"}}};

struct Signature {
  std::string_view bytes;
  std::string_view format;
  std::string_view remedy;
};
constexpr std::array<Signature, 3> signatures{
    {{"PK\x03\x04"sv, "a Word or zip file",
      "save it as plain text first, or call it .zip if it is an archive"},
     {"\xD0\xCF\x11\xE0"sv, "an old Word file", "save it as plain text first"},
     {"{\\rtf"sv, "a rich text file", "save it as plain text first"}}};

/// What ICU may answer, and what to read it as. Others are left out because it takes random bytes for them.
struct Encoding {
  std::string_view detected;
  const char* converter;
};
constexpr std::array<Encoding, 13> plausible_encodings{{{"ISO-8859-1", "windows-1252"},
                                                        {"windows-1252", "windows-1252"},
                                                        {"ISO-8859-2", "ISO-8859-2"},
                                                        {"windows-1250", "windows-1250"},
                                                        {"windows-1251", "windows-1251"},
                                                        {"ISO-8859-5", "ISO-8859-5"},
                                                        {"KOI8-R", "KOI8-R"},
                                                        {"ISO-8859-9", "windows-1254"},
                                                        {"Shift_JIS", "windows-932"},
                                                        {"EUC-JP", "EUC-JP"},
                                                        {"GB18030", "GB18030"},
                                                        {"Big5", "Big5"},
                                                        {"EUC-KR", "EUC-KR"}}};
constexpr std::string_view replacement = "\uFFFD";
constexpr std::int32_t least_confidence = 10;  // of 100
constexpr std::size_t detection_bytes = std::size_t{64} << 10U;

using Converter = CHandle<UConverter, ucnv_close>;
using Detector = CHandle<UCharsetDetector, ucsdet_close>;

Unexpected refuse(const std::string& name, std::string message, std::string remedy) {
  return Unexpected{Error{Errc::unreadable, name, {}, std::move(message), std::move(remedy)}};
}

Error warn(const std::string& name, std::string message) {
  return {Errc::invalid_data, name, {}, std::move(message), "save the file as UTF-8"};
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && !is_ascii_space(c)) || byte == 0x7F;
}

/// More control characters than a text damaged by a converter would have.
bool looks_binary(std::string_view bytes) {
  if (bytes.find('\0') != std::string_view::npos) return true;
  const auto controls = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_control));
  return controls * 50 > bytes.size();
}

/// UTF-16 without a byte order mark, as told by where its zeros are: one half of each of most characters.
const char* unmarked_utf16(std::string_view bytes) {
  constexpr std::size_t searched = 4096;
  const std::string_view head = bytes.substr(0, searched);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
  const auto is_most = [&](std::size_t count) { return count * 4 > head.size(); };
  if (zeros[0] == 0 && is_most(zeros[1])) return "UTF-16LE";
  if (zeros[1] == 0 && is_most(zeros[0])) return "UTF-16BE";
  return nullptr;
}

const Signature* find_signature(std::string_view bytes) {
  const std::string_view head = trim(bytes.substr(0, 256));
  const auto* found = std::find_if(signatures.begin(), signatures.end(), [&](const Signature& s) {
    return equal_ignoring_case(head.substr(0, s.bytes.size()), s.bytes);
  });
  return found == signatures.end() ? nullptr : found;
}

/// `bytes` in UTF-8; sequences that `encoding` does not have become U+FFFD. Nothing if there is no such
/// converter.
std::optional<std::string> convert(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter from{ucnv_open(encoding, &status)};
  const Converter to{ucnv_open("UTF-8", &status)};
  if (U_FAILURE(status)) return std::nullopt;
  std::string out;
  std::vector<UChar> pivot(4096);
  std::array<char, 16384> buffer{};
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  for (bool first = true;; first = false) {
    char* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source,
                   bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), static_cast<UBool>(first), static_cast<UBool>(true), &status);
    out.append(buffer.data(), target);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
  }
  return U_SUCCESS(status) ? std::optional{std::move(out)} : std::nullopt;
}

bool has_replacements(std::string_view text) {
  return text.find(replacement) != std::string_view::npos;
}

/// So many replacements that the encoding is another one; a few are damage to the text.
bool does_not_fit(std::string_view text) {
  constexpr char substitute = '\x1A';  // what ICU puts for a single bad byte
  auto damage = static_cast<std::size_t>(std::count(text.begin(), text.end(), substitute));
  for (std::size_t at = text.find(replacement); at != std::string_view::npos;
       at = text.find(replacement, at + replacement.size())) {
    ++damage;
  }
  return damage * 200 > text.size();
}

/// The most likely encoding that fits, with the text.
std::optional<std::pair<std::string_view, std::string>> guess(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector{ucsdet_open(&status)};
  if (U_FAILURE(status)) return std::nullopt;
  const std::string_view sample = bytes.substr(0, detection_bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view detected = ucsdet_getName(matches[i], &status);
    const auto* encoding = std::find_if(plausible_encodings.begin(), plausible_encodings.end(),
                                        [&](const Encoding& e) { return e.detected == detected; });
    if (encoding == plausible_encodings.end()) continue;
    if (ucsdet_getConfidence(matches[i], &status) < least_confidence) continue;
    auto text = convert(bytes, encoding->converter);
    if (text && !does_not_fit(*text))
      return std::pair{std::string_view{encoding->converter}, std::move(*text)};
  }
  return std::nullopt;
}

}  // namespace

Expected<DecodedText> decode_text(const std::string& name, std::string bytes, const std::string& declared) {
  if (const Signature* signature = find_signature(bytes)) {
    return refuse(name, "is " + std::string{signature->format} + ", not a text",
                  std::string{signature->remedy});
  }
  const auto* mark = std::find_if(byte_order_marks.begin(), byte_order_marks.end(), [&](const Mark& m) {
    return std::string_view{bytes}.substr(0, m.bytes.size()) == m.bytes;
  });
  if (mark != byte_order_marks.end()) {
    bytes.erase(0, mark->bytes.size());
    if (mark->encoding != "UTF-8"sv || find_invalid_utf8(bytes)) {
      auto text = convert(bytes, mark->encoding);
      if (!text) return refuse(name, "cannot be converted from "s + mark->encoding, "save the file as UTF-8");
      bytes = std::move(*text);
      if (has_replacements(bytes)) {
        if (looks_binary(bytes)) return refuse(name, "is binary, not text", "give plain text or Markdown");
        return DecodedText{std::move(bytes),
                           warn(name, "parts are not valid "s + mark->encoding + " and were replaced")};
      }
    }
  }
  if (const char* encoding = mark == byte_order_marks.end() ? unmarked_utf16(bytes) : nullptr) {
    auto text = convert(bytes, encoding);
    if (text && !looks_binary(*text) && !has_replacements(*text))
      return DecodedText{std::move(*text), warn(name, "has no byte order mark, read as "s + encoding)};
  }
  if (looks_binary(bytes)) return refuse(name, "is binary, not text", "give plain text or Markdown");
  if (!find_invalid_utf8(bytes)) return DecodedText{std::move(bytes), std::nullopt};
  if (!declared.empty()) {
    // As browsers do: what calls itself Latin-1 is Windows-1252.
    const bool latin = declared == "iso-8859-1" || declared == "us-ascii";
    auto text = convert(bytes, latin ? "windows-1252" : declared.c_str());
    if (text && !does_not_fit(*text)) return DecodedText{std::move(*text), std::nullopt};
  }
  auto guessed = guess(bytes);
  if (!guessed) return refuse(name, "is in an encoding that cannot be told", "save the file as UTF-8");
  return DecodedText{std::move(guessed->second),
                     warn(name, "is not UTF-8, read as " + std::string{guessed->first})};
}

}  // namespace entente
