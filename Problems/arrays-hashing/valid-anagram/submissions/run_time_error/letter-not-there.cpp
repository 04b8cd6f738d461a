// A letter that s does not have: at() throws.
class Solution {
public:
    bool isAnagram(string s, string t) {
        map<char, int> counts;
        for (char c : s) counts[c]++;
        for (char c : t) counts.at(c)--;
        for (auto& [letter, count] : counts) {
            if (count != 0) return false;
        }
        return true;
    }
};
