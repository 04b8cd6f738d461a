// After a repetition everything is forgotten, also what stands between the two equal characters.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        set<char> seen;
        size_t longest = 0;
        for (char c : s) {
            if (seen.count(c)) seen.clear();
            seen.insert(c);
            longest = max(longest, seen.size());
        }
        return longest;
    }
};
