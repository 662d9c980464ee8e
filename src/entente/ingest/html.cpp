#include "entente/ingest/html.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"
#include "entente/ingest/html_blocks.hpp"
#include "entente/ingest/html_page.hpp"
#include "entente/ingest/reading_text.hpp"

namespace entente {

namespace {

constexpr std::uint32_t running_words = 10;       // fewest in a block of running text
constexpr std::uint64_t nearly_all_percent = 85;  // of the running text is in the main element

bool is_mostly_links(const HtmlBlock& block) {
  return block.linked * 3 > block.words * 2;
}

/// The words of a block if they are running text.
std::uint32_t running(const HtmlBlock& block) {
  return block.words >= running_words && block.linked * 3 < block.words ? block.words : 0;
}

/// Blocks [first, last) of the page's blocks.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

class MainText {
 public:
  MainText(const HtmlPage& page, const std::vector<HtmlBlock>& blocks) : page_{page}, blocks_{blocks} {
    running_before_.reserve(blocks.size() + 1);
    running_before_.push_back(0);
    for (const HtmlBlock& block : blocks) running_before_.push_back(running_before_.back() + running(block));
  }

  Stretch find() const {
    Stretch all{0, blocks_.size()};
    if (running_before_.back() == 0) return all;
    Stretch main = blocks_of(main_element());
    main.first = heading_before(main);
    return main;
  }

 private:
  Stretch blocks_of(std::uint32_t node) const {
    const auto at = [&](std::uint32_t from) {
      return static_cast<std::size_t>(
          std::lower_bound(blocks_.begin(), blocks_.end(), from,
                           [](const HtmlBlock& block, std::uint32_t n) { return block.node < n; }) -
          blocks_.begin());
    };
    return {at(node), at(page_.nodes[node].end)};
  }

  std::uint64_t running_in(std::uint32_t node) const {
    const Stretch stretch = blocks_of(node);
    return running_before_[stretch.last] - running_before_[stretch.first];
  }

  /// From the root down, as long as one child holds nearly all.
  std::uint32_t main_element() const {
    const std::uint64_t enough = running_before_.back() * nearly_all_percent / 100;
    std::uint32_t node = 0;
    for (std::uint32_t child = 1; child < page_.nodes[node].end;) {
      if (!page_.nodes[child].tag.empty() && running_in(child) >= std::max<std::uint64_t>(enough, 1) &&
          blocks_of(child).last - blocks_of(child).first > 1) {
        node = child++;
      } else {
        child = page_.nodes[child].end;
      }
    }
    return node;
  }

  /// Where the heading stands that says what the page's title says, else the page's last first-level one.
  std::size_t heading_before(Stretch main) const {
    const std::string title = to_lower(page_.title);
    const auto is_top = [&](std::size_t i) {
      return blocks_[i].kind == BlockKind::heading && blocks_[i].depth == 1;
    };
    for (std::size_t i = 0; i < main.last; ++i) {
      if (blocks_[i].kind != BlockKind::heading || blocks_[i].words < 2) continue;
      if (title.find(to_lower(blocks_[i].text)) != std::string::npos) return i;
    }
    for (std::size_t i = main.first; i < main.last; ++i) {
      if (is_top(i)) return i;
    }
    for (std::size_t i = main.first; i-- > 0;) {
      if (is_top(i)) return i;
    }
    return main.first;
  }

  const HtmlPage& page_;
  const std::vector<HtmlBlock>& blocks_;
  std::vector<std::uint64_t> running_before_;
};

void take_metadata(const HtmlPage& page, Document& document) {
  const std::string day{std::string_view{page.date}.substr(0, 10)};
  if (const auto date = parse_iso_date(day)) {
    document.metadata.date = to_iso(*date);
  } else if (match_unreal_date(day) > 0) {
    document.warnings.push_back({Errc::invalid_data,
                                 document.name,
                                 {},
                                 "the date '" + day + "', which the page gives for itself, does not exist",
                                 "correct it in the page, or give the date in the text"});
  }
  document.metadata.source_url = trim(page.url);
}

}  // namespace

void read_html(Document& document, std::string_view html, const StructureLexicon& lexicon) {
  const HtmlPage page = parse_html(html);
  if (!page.whole) {
    document.warnings.push_back({Errc::invalid_data,
                                 document.name,
                                 {},
                                 "is nested too deep to be read to its end",
                                 "save the statement itself as plain text"});
  }
  take_metadata(page, document);
  const std::vector<HtmlBlock> blocks = read_blocks(page, lexicon.chrome_marks);
  const Stretch main = MainText{page, blocks}.find();
  struct Place {
    std::size_t begin;
    const HtmlBlock* block;
  };
  std::vector<Place> places;
  std::string& source = document.source;
  source.clear();
  for (std::size_t i = main.first; i < main.last; ++i) {
    const HtmlBlock& block = blocks[i];
    if (is_mostly_links(block) && block.kind != BlockKind::heading) continue;
    if (block.kind == BlockKind::list_item)
      source.append(2 * (std::size_t{block.depth} - 1), ' ').append("- ");
    places.push_back({source.size(), &block});
    source.append(block.text).append("\n\n");
  }
  ReadingText out{document};
  for (const auto& [begin, block] : places) {
    out.add_source(begin, begin + block->text.size());
    out.end_block(block->kind, block->depth);
  }
  out.finish();
}

}  // namespace entente
