import Foundation
import GRDB

/// The rows in the pages of a database and of its write-ahead log, found without SQLite's help: neither the header nor
/// the schema nor the pages that lead to them need be readable.
///
/// Pages that are no longer used count as well, so that a row may be found in several versions: the newest first.
///
/// Source: https://www.sqlite.org/fileformat2.html, sections 1.6 (b-tree pages), 2.1 (records) and 4.1 (the log).
struct RecordPages {
  private let bytes: [UInt8]
  private let pageSize: Int
  /// Where pages begin in `bytes`, those of the log first and from its end.
  private var pages: [Page] = []
  /// The newest of each number.
  private var newest: [Int: Int] = [:]

  private struct Page {
    var number: Int
    var start: Int
  }

  struct Record {
    var id: Int64
    var values: [DatabaseValue]
  }

  init(database: [UInt8], log: [UInt8]) {
    bytes = log + database
    pageSize = Self.pageSize(database) ?? 4096
    let frame = 24 + pageSize
    for start in stride(from: 32, through: log.count - frame, by: frame).reversed() {
      add(Page(number: bytes.number(at: start, length: 4), start: start + 24))
    }
    for start in stride(from: log.count, through: bytes.count - pageSize, by: pageSize) {
      add(Page(number: (start - log.count) / pageSize + 1, start: start))
    }
  }

  func forEachRecord(_ body: (Record) throws -> Void) rethrows {
    for page in pages { for record in records(in: page) { try body(record) } }
  }

  private mutating func add(_ page: Page) {
    pages.append(page)
    if newest[page.number] == nil { newest[page.number] = page.start }
  }

  /// nil where the header is damaged.
  private static func pageSize(_ database: [UInt8]) -> Int? {
    guard database.count >= 100, database.starts(with: "SQLite format 3\0".utf8) else { return nil }
    let size = database.number(at: 16, length: 2)
    return size == 1 ? 65536 : (9...15).map { 1 << $0 }.first { $0 == size }
  }

  /// None unless it is a leaf of a table.
  private func records(in page: Page) -> [Record] {
    // The first page begins with the database's header.
    let header = page.start + (page.number == 1 ? 100 : 0)
    let leafOfTable: UInt8 = 13
    guard bytes[header] == leafOfTable else { return [] }
    let count = min(bytes.number(at: header + 3, length: 2), pageSize / 4)
    return (0..<count).compactMap { cell in
      let pointer = header + 8 + 2 * cell
      guard pointer + 2 <= page.start + pageSize else { return nil }
      return record(at: page.start + bytes.number(at: pointer, length: 2), end: page.start + pageSize)
    }
  }

  private func record(at start: Int, end: Int) -> Record? {
    var reader = ByteReader(bytes: bytes[min(start, end)..<end])
    guard let size = reader.variable(), let id = reader.variable(), size > 0, size <= Int64(bytes.count),
      let payload = payload(Int(size), &reader)
    else { return nil }
    return values(of: payload).map { Record(id: id, values: $0) }
  }

  /// What does not fit into the cell is in a chain of pages.
  private func payload(_ size: Int, _ cell: inout ByteReader) -> [UInt8]? {
    guard size > pageSize - 35 else { return cell.take(size).map(Array.init) }
    let least = (pageSize - 12) * 32 / 255 - 23
    let wanted = least + (size - least) % (pageSize - 4)
    guard var payload = cell.take(wanted <= pageSize - 35 ? wanted : least).map(Array.init),
      var next = cell.take(4).map({ Array($0).number(at: 0, length: 4) })
    else { return nil }
    while payload.count < size {
      guard let start = newest[next] else { return nil }
      payload += bytes[start + 4..<start + 4 + min(size - payload.count, pageSize - 4)]
      next = bytes.number(at: start, length: 4)
    }
    return payload
  }

  private func values(of payload: [UInt8]) -> [DatabaseValue]? {
    var types = ByteReader(bytes: payload[...])
    guard let headerSize = types.variable(), headerSize > 0, headerSize <= Int64(payload.count) else { return nil }
    var content = ByteReader(bytes: payload[Int(headerSize)...])
    types.bytes = payload[types.bytes.startIndex..<max(types.bytes.startIndex, Int(headerSize))]
    var values: [DatabaseValue] = []
    while !types.bytes.isEmpty {
      guard let type = types.variable(), let value = content.value(ofType: type) else { return nil }
      values.append(value)
    }
    return values
  }
}

private struct ByteReader {
  var bytes: ArraySlice<UInt8>

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }

  /// Seven bits a byte, the highest first; the ninth byte has eight.
  mutating func variable() -> Int64? {
    var number: UInt64 = 0
    for index in 0..<9 {
      guard let byte = bytes.popFirst() else { return nil }
      if index == 8 { return Int64(bitPattern: number << 8 | UInt64(byte)) }
      number = number << 7 | UInt64(byte & 127)
      if byte < 128 { return Int64(bitPattern: number) }
    }
    return nil
  }

  mutating func value(ofType type: Int64) -> DatabaseValue? {
    switch type {
    case 0: return .null
    case 1...4: return integer(Int(type))
    case 5: return integer(6)
    case 6: return integer(8)
    case 7: return take(8).map { Double(bitPattern: UInt64($0.bigEndian)).databaseValue }
    case 8: return Int64(0).databaseValue
    case 9: return Int64(1).databaseValue
    case 12...: return content(type)
    default: return nil
    }
  }

  private mutating func integer(_ length: Int) -> DatabaseValue? {
    take(length).map { bytes in
      let unused = 64 - 8 * length
      return (Int64(bitPattern: UInt64(bytes.bigEndian) << UInt64(unused)) >> Int64(unused)).databaseValue
    }
  }

  private mutating func content(_ type: Int64) -> DatabaseValue? {
    guard let content = take(Int((type - 12) / 2)) else { return nil }
    return type % 2 == 0
      ? Data(content).databaseValue : String(validating: content, as: UTF8.self).map(\.databaseValue)
  }
}

extension Collection<UInt8> {
  fileprivate var bigEndian: UInt64 { reduce(0) { $0 << 8 | UInt64($1) } }
}

extension [UInt8] {
  fileprivate func number(at start: Int, length: Int) -> Int { Int(self[start..<start + length].bigEndian) }
}
