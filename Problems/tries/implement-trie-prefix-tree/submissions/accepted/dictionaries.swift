class TrieNode {
    var children: [Character: TrieNode] = [:]
    var isEndOfWord: Bool = false
}

class Trie {
    var root: TrieNode

    /** Initialize your data structure here. */
    init() {
        root = TrieNode()
    }

    /** Inserts a word into the trie. */
    func insert(_ word: String) {
        var current = root
        for char in word {
            if current.children[char] == nil {
                current.children[char] = TrieNode()
            }
            current = current.children[char]!
        }
        current.isEndOfWord = true
    }

    /** Returns if the word is in the trie. */
    func search(_ word: String) -> Bool {
        var current = root
        for char in word {
            guard let next = current.children[char] else {
                return false
            }
            current = next
        }
        return current.isEndOfWord
    }

    /** Returns if there is any word in the trie that starts with the given prefix. */
    func startsWith(_ prefix: String) -> Bool {
        var current = root
        for char in Array(prefix) {
            guard let next = current.children[char] else {
                return false
            }
            current = next
        }
        return true
    }
}

/**
 * Your Trie object will be instantiated and called as such:
 * let obj = Trie()
 * obj.insert(word)
 * let ret_2: Bool = obj.search(word)
 * let ret_3: Bool = obj.startsWith(prefix)
 */
