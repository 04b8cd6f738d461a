class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size();
        vector<int> highestLeft(n), highestRight(n);
        for (int i = 0; i < n; i++) highestLeft[i] = i ? max(highestLeft[i - 1], height[i]) : height[i];
        for (int i = n - 1; i >= 0; i--) highestRight[i] = i + 1 < n ? max(highestRight[i + 1], height[i]) : height[i];
        int water = 0;
        for (int i = 0; i < n; i++) water += min(highestLeft[i], highestRight[i]) - height[i];
        return water;
    }
};
