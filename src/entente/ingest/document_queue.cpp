#include "entente/ingest/document_queue.hpp"

#include <utility>

namespace entente {

const std::string& path_of(const PendingDocument& document) {
  const auto* source = std::get_if<SourceRef>(&document);
  return source != nullptr ? source->path : std::get<ArchiveMember>(document).path;
}

Expected<Document> read_document(PendingDocument document, const StructureLexicon& lexicon) {
  if (const auto* source = std::get_if<SourceRef>(&document)) return read_document(*source, lexicon);
  auto& member = std::get<ArchiveMember>(document);
  auto read = parse_document(std::move(member.path), std::move(member.bytes), member.format, lexicon);
  if (read) read->file = std::move(member.file);
  return read;
}

DocumentQueue::DocumentQueue(std::vector<SourceRef> sources, const ArchiveLimits& limits)
    : sources_{std::move(sources)}, limits_{limits} {}

std::optional<Expected<PendingDocument>> DocumentQueue::next() {
  const std::lock_guard lock{mutex_};
  for (;;) {
    if (archive_) {
      if (auto member = archive_->next()) {
        ++from_archives_;
        return std::move(*member).map([](ArchiveMember&& one) { return PendingDocument{std::move(one)}; });
      }
      close_archive();
    }
    if (at_ == sources_.size()) return std::nullopt;
    SourceRef& source = sources_[at_++];
    if (source.format != SourceFormat::archive) return PendingDocument{std::move(source)};
    archive_.emplace(std::move(source.path), limits_);
    ++archives_;
  }
}

void DocumentQueue::stop() {
  const std::lock_guard lock{mutex_};
  at_ = sources_.size();
  if (archive_) close_archive();
}

void DocumentQueue::close_archive() {
  warnings_.insert(warnings_.end(), archive_->warnings().begin(), archive_->warnings().end());
  archive_.reset();
}

std::size_t DocumentQueue::known() const {
  const std::lock_guard lock{mutex_};
  return sources_.size() - archives_ + from_archives_;
}

std::vector<Error> DocumentQueue::warnings() const {
  const std::lock_guard lock{mutex_};
  return warnings_;
}

}  // namespace entente
