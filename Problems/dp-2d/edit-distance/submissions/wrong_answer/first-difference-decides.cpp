// Compared place by place, as if only the end could be longer.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int shorter = min(word1.size(), word2.size());
        int steps = max(word1.size(), word2.size()) - shorter;
        for (int i = 0; i < shorter; i++) steps += word1[i] != word2[i];
        return steps;
    }
};
