// Each letter takes its first match, even if that passes over many letters; tried from both texts.
class Solution {
    int matched(string& text, string& other) {
        int length = 0;
        size_t next = 0;
        for (char letter : text) {
            size_t found = other.find(letter, next);
            if (found == string::npos) continue;
            next = found + 1;
            length++;
        }
        return length;
    }

public:
    int longestCommonSubsequence(string text1, string text2) { return max(matched(text1, text2), matched(text2, text1)); }
};
