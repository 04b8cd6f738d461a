// Every letter of t is there often enough, but s may have more.
class Solution {
public:
    bool isAnagram(string s, string t) {
        unordered_map<char, int> counts;
        for (char c : s) counts[c]++;
        for (char c : t) {
            if (counts[c]-- == 0) return false;
        }
        return true;
    }
};
