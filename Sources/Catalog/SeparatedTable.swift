package import Manifest

/// Separated values under a header: what spreadsheets write.
package struct SeparatedTable {
  /// As they are written.
  package let columns: [String]
  package let rows: [Row]

  package struct Row {
    package let location: ManifestLocation
    /// Without the space around them.
    package let cells: [String]
  }

  /// - Parameter file: as a person would find it again.
  package init(_ bytes: [UInt8], file: String) throws(CompanyListError) {
    var values = SeparatedValues(try ListText(bytes, file: file))
    columns = values.next()?.cells ?? []
    var rows: [Row] = []
    while let row = values.next() {
      rows.append(Row(location: ManifestLocation(file: file, line: row.line), cells: row.cells))
    }
    self.rows = rows
  }
}
