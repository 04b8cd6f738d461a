class Solution {
    map<pair<int, int>, int> known;

public:
    int longestCommonSubsequence(string text1, string text2) { return longest(text1, text2, 0, 0); }

    int longest(const string& text1, const string& text2, int i, int j) {
        if (i == text1.size() || j == text2.size()) return 0;
        auto found = known.find({i, j});
        if (found != known.end()) return found->second;
        int length = text1[i] == text2[j] ? 1 + longest(text1, text2, i + 1, j + 1)
                                          : max(longest(text1, text2, i + 1, j), longest(text1, text2, i, j + 1));
        known[{i, j}] = length;
        return length;
    }
};
