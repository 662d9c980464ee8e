#include "entente/ingest/structure.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"
#include "entente/base/text.hpp"
#include "entente/ingest/head_line.hpp"
#include "entente/ingest/line_shape.hpp"
#include "entente/ingest/structure_phrases.hpp"
#include "entente/ingest/title_lines.hpp"

namespace entente {

namespace {

constexpr std::size_t longest_head_line = 2 * max_heading_bytes;
constexpr std::size_t most_head_lines = 20;
constexpr std::size_t most_heading_lines = 2;

class Structure {
 public:
  Structure(Document& document, const StructureLexicon& lexicon)
      : document_{document},
        blocks_{document.blocks},
        phrases_{lexicon},
        first_{!blocks_.empty() && blocks_.front().kind == BlockKind::title ? 1U : 0U} {}

  void find() {
    const std::size_t body = find_body();
    const auto head = lines_before(body);
    const auto title = find_title(head);
    const std::vector<std::size_t> titles = title ? lines_of_title(head, *title) : std::vector<std::size_t>{};
    for (std::size_t i = 0; i < head.size(); ++i) classify_head_line(head, i, titles);
    find_chrome(body);
    split_running_dateline(body);
    find_closing_dateline();
    find_headings(body);
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return slice(document_.text, blocks_[i].range); }

  [[nodiscard]] bool is_head_line(std::size_t i) const {
    return blocks_[i].kind != BlockKind::list_item && text(i).size() <= longest_head_line && !is_recital(i) &&
           !(text(i).ends_with(',') && i + 1 < blocks_.size() && is_recital(i + 1)) &&
           (is_date_line(text(i)) || !ends_sentence(text(i)) || is_long_title(text(i)));
  }

  /// "meeting in Lima on 3 May 2019,", "Recalling the Reef Pact;": the text has begun.
  [[nodiscard]] bool is_recital(std::size_t i) const {
    const std::string_view line = text(i);
    const std::string_view word = line.substr(0, line.find(' '));
    constexpr std::size_t longest_title = 4;  // "King Ana of Togo,"
    return word.size() > longest_title && word.ends_with("ing") &&
           (line.ends_with(',') || line.ends_with(';'));
  }

  /// "Joint Statement Following the Meeting in Port Lima, L.B.": the stop is that of the initials.
  [[nodiscard]] bool is_long_title(std::string_view line) const {
    constexpr std::size_t opening = 30;
    const std::size_t size = line.size();
    const bool initials = size > 4 && line.back() == '.' && line[size - 3] == '.' && line[size - 5] == ' ';
    return initials && size <= max_heading_bytes && phrases_.names_genre(line.substr(0, opening)) &&
           has_title_case(line);
  }

  /// Marks the chrome before the running text and returns where that begins.
  std::size_t find_body() {
    std::size_t lines = 0;
    const std::size_t heading = first_heading();
    for (std::size_t i = first_; i < blocks_.size(); ++i) {
      if (phrases_.is_chrome(text(i))) {
        blocks_[i].kind = BlockKind::chrome;
      } else if (i > heading || heading == blocks_.size()) {
        if (!is_head_line(i) || ++lines > most_head_lines) return i;
      }
    }
    return blocks_.size();
  }

  /// The heading of the first level, if only a note or two ("Released by …") stand before it.
  [[nodiscard]] std::size_t first_heading() const {
    constexpr std::size_t most_notes = 3;
    for (std::size_t i = first_; i < std::min(blocks_.size(), first_ + most_notes); ++i) {
      if (blocks_[i].kind == BlockKind::heading && blocks_[i].depth == 1) return i;
    }
    return blocks_.size();
  }

  [[nodiscard]] std::vector<std::size_t> lines_before(std::size_t body) const {
    std::vector<std::size_t> lines;
    for (std::size_t i = first_; i < body; ++i) {
      if (blocks_[i].kind != BlockKind::chrome) lines.push_back(i);
    }
    return lines;
  }

  [[nodiscard]] std::optional<std::size_t> find_title(const std::vector<std::size_t>& head) const {
    const auto found = [&](auto condition) -> std::optional<std::size_t> {
      const auto at = std::find_if(head.begin(), head.end(), condition);
      return at == head.end() ? std::nullopt : std::optional{*at};
    };
    if (!document_.metadata.title.empty()) {
      return found([&, title = fold_space(document_.metadata.title)](std::size_t i) {
        return equal_ignoring_case(fold_space(text(i)), title);
      });
    }
    const auto names_itself = [&](std::size_t i) {
      const std::string line = fold_space(text(i));
      const auto spaces = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
      return spaces + 1 >= fewest_title_words && phrases_.names_genre(line) && !is_release_note(line);
    };
    const std::size_t page = behind_breadcrumb(head);
    if (const auto named = found([&](std::size_t i) { return i >= page && names_itself(i); })) return named;
    if (const auto named = found(names_itself)) return named;
    if (const auto genre = genre_below_meeting(head)) return genre;
    const auto may_be_title = [&](std::size_t i) {
      return !is_date_line(text(i)) && !is_place_line(text(i)) && !is_release_note(fold_space(text(i)));
    };
    const auto own =
        found([&](std::size_t i) { return may_be_title(i) && !phrases_.is_letterhead(text(i)); });
    return own ? own : found(may_be_title);
  }

  /// The first block behind a line that says where in its site the page stands: what is above that is the
  /// page's.
  [[nodiscard]] std::size_t behind_breadcrumb(const std::vector<std::size_t>& head) const {
    const std::size_t end = head.empty() ? first_ : head.back();
    for (std::size_t i = end; i-- > first_;) {
      if (is_breadcrumb(text(i))) return i + 1;
    }
    return first_;
  }

  /// "Chile-Peru Summit", the date, "JOINT STATEMENT": what kind of text it is, right below what met. Above
  /// the two a letterhead may stand.
  [[nodiscard]] std::optional<std::size_t> genre_below_meeting(const std::vector<std::size_t>& head) const {
    bool meeting = false;
    for (const std::size_t i : head) {
      const std::string line = fold_space(text(i));
      const bool genre = phrases_.names_genre(line);
      if (is_date_line(text(i)) || (is_place_line(text(i)) && !genre && !phrases_.names_meeting(line)))
        continue;
      if (genre && meeting) return i;
      meeting = !genre && phrases_.names_meeting(line) && !phrases_.is_letterhead(line);
    }
    return std::nullopt;
  }

  /// The blocks of the title that was found at `title`: one, unless the text gives it in several lines.
  [[nodiscard]] std::vector<std::size_t> lines_of_title(const std::vector<std::size_t>& head,
                                                        std::size_t title) const {
    if (!document_.metadata.title.empty()) return {title};
    std::vector<HeadLine> lines;
    for (std::size_t at = 0; at < head.size(); ++at) {
      const std::string line = fold_space(text(head[at]));
      const bool genre = phrases_.names_genre(line);
      const bool shouted = std::none_of(line.begin(), line.end(), is_ascii_lower);
      lines.push_back({is_date_line(line) || is_release_note(line) || (!genre && is_place(head, at)), genre,
                       !ends_sentence(line) && phrases_.names_meeting(line) && !phrases_.is_letterhead(line),
                       continues_title(line), shouted,
                       1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')),
                       line.ends_with(',')});
    }
    const auto base = std::find(head.begin(), head.end(), title);
    std::vector<std::size_t> blocks;
    for (const std::size_t at : title_lines(lines, static_cast<std::size_t>(base - head.begin())))
      blocks.push_back(head[at]);
    return blocks;
  }

  void classify_head_line(const std::vector<std::size_t>& head, std::size_t at,
                          const std::vector<std::size_t>& titles) {
    const std::size_t i = head[at];
    Block& block = blocks_[i];
    const std::string_view line = text(i);
    if (std::find(titles.begin(), titles.end(), i) != titles.end()) {
      // The front matter's title stands at the head already; its double in the body says nothing new.
      block = {first_ > 0 ? BlockKind::chrome : BlockKind::title, block.range, 0};
    } else if (is_date_line(line) || (!phrases_.names_genre(line) && is_place(head, at))) {
      block = {BlockKind::dateline, block.range, 0};
    } else if (block.kind != BlockKind::heading && line.size() <= max_heading_bytes &&
               !begins_numbered(line)) {
      block = {BlockKind::byline, block.range, 0};
    }
  }

  /// A place by its form; one without a comma only directly before a date, or behind one where the text
  /// tells what was done "in" it: "Preamble" may stand there too.
  [[nodiscard]] bool is_place(const std::vector<std::size_t>& head, std::size_t at) const {
    if (is_place_line(text(head[at]))) return true;
    if (!may_be_place(text(head[at]))) return false;
    if (at + 1 < head.size() && is_date_line(text(head[at + 1]))) return true;
    const auto above = at > 0 ? read_date_line(text(head[at - 1])) : std::nullopt;
    return above && above->place.empty() && is_told_to_be_place(text(head[at]));
  }

  /// "They met in Canberra on …": not "investments in Canberra Steel".
  [[nodiscard]] bool is_told_to_be_place(std::string_view name) const {
    const std::string phrase = " in " + std::string{name};
    for (std::size_t at = document_.text.find(phrase); at != std::string::npos;
         at = document_.text.find(phrase, at + 1)) {
      const std::string_view behind = std::string_view{document_.text}.substr(at + phrase.size(), 2);
      const bool goes_on =
          !behind.empty() && (is_ascii_lower(behind[0]) || behind[0] == '-' ||
                              (behind.size() > 1 && behind[0] == ' ' && is_ascii_upper(behind[1])));
      if (!goes_on) return true;
    }
    return false;
  }

  void find_chrome(std::size_t body) {
    const std::size_t end = end_of_text(body);
    for (std::size_t i = body; i < blocks_.size(); ++i) {
      if (i >= end || phrases_.is_end_mark(text(i)) || phrases_.is_chrome(text(i)))
        blocks_[i] = {BlockKind::chrome, blocks_[i].range, 0};
    }
  }

  /// The first end mark that is one. "# # #" may part a preamble from what it introduces: behind such a mark
  /// stands most of what is said.
  [[nodiscard]] std::size_t end_of_text(std::size_t body) const {
    constexpr std::size_t most_behind = 2;  // times what stands before the mark
    const auto said_by = [&](std::size_t i) { return ends_sentence(text(i)) ? text(i).size() : 0; };
    std::size_t behind = 0;
    for (std::size_t i = body; i < blocks_.size(); ++i) behind += said_by(i);
    std::size_t before = 0;
    for (std::size_t i = body; i < blocks_.size(); ++i) {
      if (phrases_.is_end_mark(text(i)) && behind <= most_behind * before) return i;
      before += said_by(i);
      behind -= said_by(i);
    }
    return blocks_.size();
  }

  /// One or two short lines before text. Longer runs of short lines are lists of names or signatures.
  void find_headings(std::size_t body) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (is_heading_line(i)) {
        ++run;
        continue;
      }
      const bool text_follows =
          i >= body && blocks_[i].kind != BlockKind::chrome && blocks_[i].kind != BlockKind::dateline;
      if (text_follows && run <= most_heading_lines) {
        for (std::size_t line = i - run; line < i; ++line)
          blocks_[line] = {BlockKind::heading, blocks_[line].range, 1};
      }
      run = 0;
    }
  }

  [[nodiscard]] bool is_heading_line(std::size_t i) const {
    return blocks_[i].kind == BlockKind::paragraph && looks_like_heading(text(i)) && !is_date_line(text(i));
  }

  [[nodiscard]] bool has_dateline() const {
    return std::any_of(blocks_.begin(), blocks_.end(),
                       [](const Block& block) { return block.kind == BlockKind::dateline; });
  }

  /// A dateline that runs into the text adds nothing where the head has another date, or the place.
  [[nodiscard]] bool adds_to_head(std::string_view running) const {
    const auto told = read_date_line(running);
    return std::all_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
      if (block.kind != BlockKind::dateline) return true;
      const auto head = read_date_line(slice(document_.text, block.range));
      return head && head->place.empty() && told && told->date == head->date;
    });
  }

  /// "OSLO, 3 May 2019 – The Ministers met …": the dateline of a press release runs into its first sentence.
  void split_running_dateline(std::size_t body) {
    const auto at = std::find_if(blocks_.begin() + static_cast<std::ptrdiff_t>(body), blocks_.end(),
                                 [](const Block& block) { return block.kind == BlockKind::paragraph; });
    if (at == blocks_.end()) return;
    const RunningDateline parts = running_dateline(slice(document_.text, at->range));
    if (parts.size == 0 || !adds_to_head(slice(document_.text, at->range).substr(0, parts.size))) return;
    const std::uint32_t begin = at->range.begin;
    const std::size_t end = begin + parts.size;
    document_.text[end] = '\n';  // as behind each block, and as long as the space was
    at->range.begin = begin + static_cast<std::uint32_t>(parts.text_at);
    blocks_.insert(at, {BlockKind::dateline, {begin, static_cast<std::uint32_t>(end)}, 0});
  }

  /// A statement without dateline at its head, or with a date alone, may have one at its foot: "Hiroshima,
  /// 20 May 2023".
  void find_closing_dateline() {
    const auto is = [](BlockKind kind) { return [kind](const Block& block) { return block.kind == kind; }; };
    const auto last = std::find_if_not(blocks_.rbegin(), blocks_.rend(), is(BlockKind::chrome));
    if (last == blocks_.rend() || (!has_dateline() && mark_closing_formula(last))) return;
    const std::string_view line = slice(document_.text, last->range);
    if (last->kind != BlockKind::paragraph || !is_date_line(line) || !adds_to_head(line)) return;
    last->kind = BlockKind::dateline;
    const auto before = last + 1;
    const bool place = before != blocks_.rend() && before->kind == BlockKind::paragraph &&
                       is_place_line(slice(document_.text, before->range));
    if (place) before->kind = BlockKind::dateline;
  }

  /// "Done at Oslo on …": the last of the text, or with nothing but the lines of those who sign behind it.
  bool mark_closing_formula(const std::vector<Block>::reverse_iterator& last) {
    constexpr std::ptrdiff_t most_signature_lines = 12;
    const auto end = last + std::min(most_signature_lines, blocks_.rend() - last);
    for (auto block = last; block != end; ++block) {
      if (block->kind == BlockKind::list_item) return false;
      const std::string_view line = slice(document_.text, block->range);
      if (const std::size_t size = phrases_.closing_formula(line); size > 0) {
        *block = {BlockKind::dateline,
                  {block->range.begin + static_cast<std::uint32_t>(size), block->range.end},
                  0};
        return true;
      }
      const bool name = has_title_case(line);  // "Ana Lima Jr."
      if ((ends_sentence(line) && !name) || line.size() > max_heading_bytes) return false;
    }
    return false;
  }

  Document& document_;
  std::vector<Block>& blocks_;
  StructurePhrases phrases_;
  std::size_t first_;  ///< behind the title that the front matter gives, if it does
};

}  // namespace

void find_structure(Document& document, const StructureLexicon& lexicon) {
  Structure{document, lexicon}.find();
}

}  // namespace entente
