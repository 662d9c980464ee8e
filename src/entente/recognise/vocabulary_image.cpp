#include "entente/recognise/vocabulary_image.hpp"

#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

#include "entente/recognise/image_bytes.hpp"

namespace entente {

namespace {

constexpr std::string_view magic{"ENTENTE\0", 8};
constexpr std::size_t sum_at = magic.size() + 5 * number_size;
constexpr std::size_t head_size = sum_at + 2 * number_size;
constexpr std::uint32_t subject_numbers = 4;
constexpr std::uint32_t text_bits = 24;
constexpr std::uint32_t most_texts = 1U << text_bits;

/// Gives each text its number, in order of first use.
class TextTable {
 public:
  std::uint32_t number_of(std::string_view text) {
    const auto [at, fresh] = numbers_.try_emplace(text, static_cast<std::uint32_t>(numbers_.size()));
    if (fresh) {
      bytes_ += text;
      append_number(ends_, static_cast<std::uint32_t>(bytes_.size()));
    }
    return at->second;
  }
  [[nodiscard]] std::size_t size() const noexcept { return numbers_.size(); }
  [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }
  [[nodiscard]] const std::string& ends() const noexcept { return ends_; }

 private:
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::string bytes_;
  std::string ends_;
};

Unexpected damaged(std::string message) {
  return Unexpected{Error{Errc::invalid_data, "image of the vocabulary", std::nullopt, std::move(message),
                          "build the program anew"}};
}

/// Where the parts of an image begin; its head has been checked.
class ImageView {
 public:
  explicit ImageView(std::string_view image)
      : image_{image},
        texts_{number_at(image, magic.size() + number_size)},
        subjects_{number_at(image, magic.size() + 2 * number_size)},
        sayings_{number_at(image, magic.size() + 3 * number_size)},
        bytes_{number_at(image, magic.size() + 4 * number_size)} {}

  [[nodiscard]] std::uint32_t texts() const noexcept { return texts_; }
  [[nodiscard]] std::uint32_t subjects() const noexcept { return subjects_; }
  [[nodiscard]] std::uint32_t sayings() const noexcept { return sayings_; }

  /// The parts add up to the whole.
  [[nodiscard]] bool fits() const noexcept {
    return std::uint64_t{head_size} + number_size * numbers() + bytes_ == image_.size();
  }
  [[nodiscard]] std::uint32_t end_of_text(std::uint32_t i) const noexcept { return number(i); }
  [[nodiscard]] std::uint32_t of_subject(std::uint32_t i, std::uint32_t field) const noexcept {
    return number(std::size_t{texts_} + std::size_t{subject_numbers} * i + field);
  }
  [[nodiscard]] std::uint32_t saying(std::uint32_t i) const noexcept {
    return number(texts_ + std::size_t{subject_numbers} * subjects_ + i);
  }
  [[nodiscard]] std::string_view bytes() const noexcept { return image_.substr(image_.size() - bytes_); }

 private:
  [[nodiscard]] std::uint64_t numbers() const noexcept {
    return std::uint64_t{texts_} + std::uint64_t{subject_numbers} * subjects_ + sayings_;
  }
  [[nodiscard]] std::uint32_t number(std::size_t i) const noexcept {
    return number_at(image_, head_size + number_size * i);
  }

  std::string_view image_;
  std::uint32_t texts_;
  std::uint32_t subjects_;
  std::uint32_t sayings_;
  std::uint32_t bytes_;
};

/// The texts of an image in order of number; nothing if one ends before it begins or behind the image.
std::optional<std::vector<std::string_view>> texts_of(const ImageView& image) {
  const std::string_view bytes = image.bytes();
  std::vector<std::string_view> texts;
  texts.reserve(image.texts());
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < image.texts(); ++i) {
    const std::uint32_t end = image.end_of_text(i);
    if (end < begin || end > bytes.size()) return std::nullopt;
    texts.push_back(bytes.substr(begin, end - begin));
    begin = end;
  }
  return texts;
}

bool read_subjects(const ImageView& image, const std::vector<std::string_view>& texts, Descriptions& out) {
  out.subjects.reserve(image.subjects());
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < image.subjects(); ++i) {
    const std::uint32_t subject = image.of_subject(i, 0);
    const std::uint32_t file = image.of_subject(i, 1);
    const std::uint32_t last = image.of_subject(i, 3);
    if (subject >= texts.size() || file >= texts.size() || last < first || last > image.sayings())
      return false;
    if (i > 0 && texts[subject] <= out.subjects.back().subject) return false;
    out.subjects.push_back({texts[subject], texts[file], image.of_subject(i, 2), first, last});
    first = last;
  }
  return first == image.sayings();
}

bool read_sayings(const ImageView& image, const std::vector<std::string_view>& texts, Descriptions& out) {
  out.sayings.reserve(image.sayings());
  for (std::uint32_t i = 0; i < image.sayings(); ++i) {
    const std::uint32_t saying = image.saying(i);
    const std::uint32_t property = saying >> text_bits;
    const std::uint32_t text = saying & (most_texts - 1);
    if (property >= property_count || text >= texts.size()) return false;
    out.sayings.push_back({static_cast<Property>(property), texts[text]});
  }
  return true;
}

}  // namespace

std::uint64_t image_sum(std::string_view image) noexcept {
  std::uint64_t sum = image.size();
  const auto add = [&sum](std::uint64_t word) {
    sum = (sum ^ word) * 0x9E3779B97F4A7C15ULL;
    sum ^= sum >> 32U;
  };
  const auto add_all = [&](std::string_view bytes) {
    std::size_t at = 0;
    for (; at + 2 * number_size <= bytes.size(); at += 2 * number_size) {
      add(number_at(bytes, at) | std::uint64_t{number_at(bytes, at + number_size)} << 32U);
    }
    for (; at < bytes.size(); ++at) add(static_cast<unsigned char>(bytes[at]));
  };
  add_all(image.substr(0, sum_at));
  if (image.size() > head_size) add_all(image.substr(head_size));
  return sum;
}

Expected<std::string> make_image(const Descriptions& descriptions) {
  TextTable texts;
  std::string subjects;
  std::string sayings;
  for (const Description& description : descriptions.subjects) {
    append_number(subjects, texts.number_of(description.subject));
    append_number(subjects, texts.number_of(description.file));
    append_number(subjects, description.line);
    append_number(subjects, description.last);
  }
  for (const Saying& saying : descriptions.sayings) {
    append_number(sayings,
                  static_cast<std::uint32_t>(saying.property) << text_bits | texts.number_of(saying.value));
  }
  if (texts.size() > most_texts || texts.bytes().size() > std::numeric_limits<std::uint32_t>::max()) {
    return Unexpected{Error{Errc::invalid_data, "vocabulary", std::nullopt, "is too large for an image", ""}};
  }
  std::string out{magic};
  append_number(out, vocabulary_image_version);
  append_number(out, static_cast<std::uint32_t>(texts.size()));
  append_number(out, static_cast<std::uint32_t>(descriptions.subjects.size()));
  append_number(out, static_cast<std::uint32_t>(descriptions.sayings.size()));
  append_number(out, static_cast<std::uint32_t>(texts.bytes().size()));
  out.append(2 * number_size, '\0');
  out += texts.ends() + subjects + sayings + texts.bytes();
  std::string sum;
  const std::uint64_t value = image_sum(out);
  append_number(sum, static_cast<std::uint32_t>(value));
  append_number(sum, static_cast<std::uint32_t>(value >> 32U));
  return out.replace(sum_at, sum.size(), sum);
}

Expected<Descriptions> read_image(std::string_view image) {
  if (image.size() < head_size || !image.starts_with(magic)) return damaged("is none");
  if (number_at(image, magic.size()) != vocabulary_image_version) return damaged("is of another version");
  const std::uint64_t sum = number_at(image, sum_at) | std::uint64_t{number_at(image, sum_at + number_size)}
                                                           << 32U;
  const ImageView view{image};
  if (!view.fits() || sum != image_sum(image)) return damaged("is damaged");
  Descriptions out;
  const auto texts = texts_of(view);
  if (!texts || !read_subjects(view, *texts, out) || !read_sayings(view, *texts, out)) {
    return damaged("does not hang together");
  }
  return out;
}

}  // namespace entente
