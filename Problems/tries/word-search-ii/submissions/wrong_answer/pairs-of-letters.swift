// Each two letters of the word lie side by side somewhere, but not all in one way.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    var pairs: Set<[Character]> = []
    var letters: Set<Character> = []
    for row in board.indices {
      for column in board[row].indices {
        let letter = board[row][column]
        letters.insert(letter)
        for (r, c) in [(row + 1, column), (row, column + 1)] where r < board.count && c < board[row].count {
          pairs.insert([letter, board[r][c]])
          pairs.insert([board[r][c], letter])
        }
      }
    }
    return words.filter { word in
      letters.contains(word.first!) && zip(word, word.dropFirst()).allSatisfy { pairs.contains([$0, $1]) }
    }
  }
}
