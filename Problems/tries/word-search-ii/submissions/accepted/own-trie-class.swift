class TrieNode {
    var children = [TrieNode?](repeating: nil, count: 26)
    var isEnd = false
}

class Trie {
    let root = TrieNode()

    func insert(_ word: String) {
        var node = root
        for c in word {
            let i = Int(c.asciiValue! - Character("a").asciiValue!)
            if node.children[i] == nil {
                node.children[i] = TrieNode()
            }
            node = node.children[i]!
        }
        node.isEnd = true
    }
}

class Solution {
    var result = Set<String>()

    func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
        let trie = Trie()
        for word in words {
            trie.insert(word)
        }
        var visited = Array(repeating: Array(repeating: false, count: board[0].count), count: board.count)
        for i in 0..<board.count {
            for j in 0..<board[0].count {
                dfs(board, &visited, i, j, trie.root, "")
            }
        }
        return Array(result)
    }

    private func dfs(_ board: [[Character]], _ visited: inout [[Bool]], _ i: Int, _ j: Int, _ node: TrieNode, _ prefix: String) {
        if i < 0 || i >= board.count || j < 0 || j >= board[0].count || visited[i][j] {
            return
        }
        let c = board[i][j]
        guard let next = node.children[Int(c.asciiValue! - 97)] else {
            return
        }
        let str = prefix + String(c)
        if next.isEnd {
            result.insert(str)
        }
        visited[i][j] = true
        dfs(board, &visited, i + 1, j, next, str)
        dfs(board, &visited, i - 1, j, next, str)
        dfs(board, &visited, i, j + 1, next, str)
        dfs(board, &visited, i, j - 1, next, str)
        visited[i][j] = false
    }
}
